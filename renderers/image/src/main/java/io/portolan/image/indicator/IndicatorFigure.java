package io.portolan.image.indicator;

import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import java.util.List;

/** One indicator laid out on the page: its numbers, its gauge and its title. */
final class IndicatorFigure {

    private static final double TITLE_GAP = 5;

    /** Of the width of a bullet gauge: what its numbers take, and the space beside. */
    private static final double BULLET_NUMBERS = 0.25;

    private static final double BULLET_GAP = 0.025;

    private final IndicatorTrace trace;
    private final Rect place;
    private final TextBlock title;
    private final Numbers numbers;
    private final Page page;

    IndicatorFigure(IndicatorTrace trace, Rect place, Page page) {
        this.trace = trace;
        this.place = place;
        this.page = page;
        title = TextBlock.of(trace.attrs().text("title.text", ""), trace.titleFont());
        numbers = new Numbers(trace, page);
    }

    void draw(List<Element> out) {
        if (trace.isAngular()) {
            angular(out);
        } else if (trace.isBullet()) {
            bullet(out);
        } else {
            plain(out);
        }
    }

    private void plain(List<Element> out) {
        double scale = numbers.scaleIn(place.width(), place.height());
        double x = place.x() + trace.alignment().share() * place.width();
        numbers.draw(x, place.centerY() - scale * numbers.box().centerY(), scale, out);
        double top = place.centerY() - scale * numbers.box().height() / 2;
        titleAbove(trace.hasNumbers() ? top : place.centerY(), out);
    }

    private void titleAbove(double top, List<Element> out) {
        double below = title.height() - title.ascent();
        double x = place.x() + trace.titleAlignment().share() * place.width();
        out.add(title.at(x, top - TITLE_GAP - below, trace.titleAlignment()));
    }

    private void angular(List<Element> out) {
        AngularGauge gauge = new AngularGauge(trace, place, page.plot().width());
        double scale = numbers.scaleInCircle(0.9 * gauge.innerRadius());
        double bottom = place.centerY() + gauge.radius() / 2;
        numbers.draw(place.centerX(), bottom - scale * numbers.box().bottom(), scale, out);
        gauge.draw(out);
        titleAbove(gauge.top(), out);
    }

    private void bullet(List<Element> out) {
        double scale = numbers.scaleIn((BULLET_NUMBERS - BULLET_GAP) * place.width(), place.height());
        double start = 1 - BULLET_NUMBERS + BULLET_GAP;
        double x = place.x() + (start + (1 - start) * trace.alignment().share()) * place.width();
        numbers.draw(x, place.centerY() - scale * numbers.box().centerY(), scale, out);
        double length = place.width() * (trace.hasNumbers() ? 1 - BULLET_NUMBERS : 1);
        new BulletGauge(trace, new Rect(place.x(), place.y(), length, place.height())).draw(out);
        out.add(title.centeredOn(place.x() - BULLET_GAP * place.width(), place.centerY(), trace.titleAlignment()));
    }
}
