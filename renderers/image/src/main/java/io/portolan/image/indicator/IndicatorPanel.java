package io.portolan.image.indicator;

import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import java.util.List;

/** Draws one indicator: its numbers, its gauge and its title. */
final class IndicatorPanel implements Panel {

    private static final double TITLE_GAP = 5;

    /** Of the width of a bullet gauge: what its numbers take, and the space beside. */
    private static final double BULLET_NUMBERS = 0.25;

    private static final double BULLET_GAP = 0.025;

    private final IndicatorTrace trace;

    IndicatorPanel(IndicatorTrace trace) {
        this.trace = trace;
    }

    @Override
    public int layer() {
        return 30;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect place = trace.place(page);
        TextBlock title = TextBlock.of(trace.attrs().text("title.text", ""), trace.titleFont());
        if (trace.isAngular()) {
            angular(place, title, page, out);
        } else if (trace.isBullet()) {
            bullet(place, title, page, out);
        } else {
            plain(place, title, page, out);
        }
    }

    private void plain(Rect place, TextBlock title, Page page, List<Element> out) {
        Numbers numbers = new Numbers(trace, page);
        double scale = numbers.scaleIn(place.width(), place.height());
        double x = place.x() + trace.alignment().share() * place.width();
        numbers.draw(x, place.centerY() - scale * numbers.box().centerY(), scale, out);
        double top = place.centerY() - scale * numbers.box().height() / 2;
        titleAbove(place, title, trace.hasNumbers() ? top : place.centerY(), out);
    }

    private void titleAbove(Rect place, TextBlock title, double top, List<Element> out) {
        double below = title.height() - title.ascent();
        double x = place.x() + trace.titleAlignment().share() * place.width();
        out.add(title.at(x, top - TITLE_GAP - below, trace.titleAlignment()));
    }

    private void angular(Rect place, TextBlock title, Page page, List<Element> out) {
        AngularGauge gauge = new AngularGauge(trace, place);
        Numbers numbers = new Numbers(trace, page);
        double scale = numbers.scaleInCircle(0.9 * gauge.innerRadius());
        double bottom = place.centerY() + gauge.radius() / 2;
        numbers.draw(place.centerX(), bottom - scale * numbers.box().bottom(), scale, out);
        gauge.draw(out);
        titleAbove(place, title, gauge.top(), out);
    }

    private void bullet(Rect place, TextBlock title, Page page, List<Element> out) {
        Numbers numbers = new Numbers(trace, page);
        double scale = numbers.scaleIn((BULLET_NUMBERS - BULLET_GAP) * place.width(), place.height());
        double start = 1 - BULLET_NUMBERS + BULLET_GAP;
        double x = place.x() + (start + (1 - start) * trace.alignment().share()) * place.width();
        numbers.draw(x, place.centerY() - scale * numbers.box().centerY(), scale, out);
        double length = place.width() * (trace.hasNumbers() ? 1 - BULLET_NUMBERS : 1);
        new BulletGauge(trace, new Rect(place.x(), place.y(), length, place.height())).draw(out);
        out.add(title.centeredOn(place.x() - BULLET_GAP * place.width(), place.centerY(), trace.titleAlignment()));
    }
}
