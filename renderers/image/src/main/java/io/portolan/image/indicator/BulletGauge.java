package io.portolan.image.indicator;

import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import java.util.List;

/** A gauge along a straight scale. */
final class BulletGauge {

    private static final double BAR_THICKNESS = 0.25;

    private final GaugeScale scale;
    private final Rect place;
    private final AxisView axis;

    BulletGauge(IndicatorTrace trace, Rect place) {
        this.place = place;
        scale = new GaugeScale(trace);
        axis = scale.axis(place.x(), place.width());
    }

    void draw(List<Element> out) {
        scale.grounds().forEach(band -> draw(band, out));
        scale.bar(BAR_THICKNESS).ifPresent(bar -> {
            double to = Math.min(scale.high(), bar.to());
            draw(new GaugeScale.Band(bar.from(), to, bar.thickness(), bar.fill(), bar.line()), out);
        });
        scale.threshold().ifPresent(band -> draw(band, out));
        draw(scale.border(), out);
        if (scale.isVisible()) {
            ticks(out);
            new TickText(axis.beside(), place.bottom()).draw(out);
        }
    }

    private void draw(GaugeScale.Band band, List<Element> out) {
        double left = axis.axis().pixel(band.from());
        double width = Math.max(0, axis.axis().pixel(band.to()) - left);
        double tall = band.thickness() * place.height();
        double top = place.centerY() - tall / 2;
        Path outline = width == 0 ? Path.line(left, top, left, top + tall) : new Rect(left, top, width, tall).path();
        out.add(band.drawn(outline));
    }

    private void ticks(List<Element> out) {
        boolean inside = axis.style().tickPlacement().equals("inside");
        if (!inside && !axis.style().tickPlacement().equals("outside")) {
            return;
        }
        double start = place.bottom() + (inside ? -0.5 : 0.5);
        double end = start + (inside ? -1 : 1) * axis.style().tickLength();
        Path.Builder path = Path.builder();
        axis.ticks().forEach(tick -> {
            double x = axis.axis().pixel(tick.value());
            path.move(x, start).line(x, end);
        });
        if (!path.isEmpty()) {
            out.add(PathElement.stroked(
                    path.build(),
                    Stroke.of(axis.style().tickColor(), axis.style().tickWidth())));
        }
    }
}
