package io.portolan.image.indicator;

import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** A gauge along half a circle, from the left over the top to the right. */
final class AngularGauge {

    private static final double INNER_RADIUS = 0.75;
    private static final double BAR_THICKNESS = 0.5;
    private static final double MID_SHIFT = 0.35;

    private final GaugeScale scale;
    private final double radius;
    private final double centerX;
    private final double centerY;
    private final AxisView axis;
    private final List<Label> labels = new ArrayList<>();

    /** A tick's label. */
    private record Label(TextBlock block, double x, double y, Anchor anchor) {}

    /**
     * A gauge in a place.
     *
     * @param plotWidth as wide as a straight axis with as many ticks would be
     */
    AngularGauge(IndicatorTrace trace, Rect place, double plotWidth) {
        scale = new GaugeScale(trace);
        radius = Math.min(place.width() / 2, place.height());
        centerX = place.centerX();
        centerY = place.centerY() + radius / 2;
        axis = scale.axis(0, plotWidth);
        if (scale.isVisible() && axis.style().showsTickLabels()) {
            axis.ticks().forEach(tick -> labels.add(label(tick)));
        }
    }

    double radius() {
        return radius;
    }

    double innerRadius() {
        return INNER_RADIUS * radius;
    }

    /** The top of everything but the title. */
    double top() {
        if (!scale.isVisible()) {
            return centerY - radius;
        }
        double top = Double.POSITIVE_INFINITY;
        for (Label label : labels) {
            top = Math.min(
                    top, label.block.boundsAt(label.x, label.y, label.anchor, 0).y());
        }
        Path ticks = ticks();
        top = ticks.isEmpty() ? top : Math.min(top, ticks.bounds().y());
        return Double.isInfinite(top) ? centerY - radius : top;
    }

    /** The direction of a value in radians, clockwise from the right; within the gauge. */
    private double angle(double value) {
        return Math.max(-Math.PI, Math.min(0, direction(value)));
    }

    private double direction(double value) {
        return (value - scale.low()) / (scale.high() - scale.low()) * Math.PI - Math.PI;
    }

    private Label label(Tick tick) {
        TextBlock block = TextBlock.of(tick.text(), axis.style().tickFont());
        double size = axis.style().tickFont().size();
        double direction = direction(tick.value());
        double cos = StrictMath.cos(direction);
        double up = -StrictMath.sin(direction);
        double ticks =
                axis.style().tickPlacement().equals("outside") ? axis.style().tickLength() : 0;
        double standoff = ticks + 0.2 * size + axis.style().lineWidth() / 2;
        double x = centerX + cos * (radius + standoff);
        double y = centerY - up * (radius + standoff + size * (up > 0 ? 0.2 : 1)) + Math.abs(cos) * size * MID_SHIFT;
        double extra = (block.lineCount() - 1) * block.lineHeight();
        Anchor anchor = Math.abs(cos) < 0.1 ? Anchor.MIDDLE : cos > 0 ? Anchor.START : Anchor.END;
        return new Label(block, x, y - 0.5 * (1 + up) * extra, anchor);
    }

    void draw(List<Element> out) {
        scale.grounds().forEach(band -> draw(band, out));
        scale.bar(BAR_THICKNESS).ifPresent(band -> draw(band, out));
        scale.threshold().ifPresent(band -> draw(band, out));
        draw(scale.border(), out);
        Path ticks = ticks();
        if (!ticks.isEmpty()) {
            out.add(PathElement.stroked(
                    ticks, Stroke.of(axis.style().tickColor(), axis.style().tickWidth())));
        }
        labels.forEach(label -> out.add(label.block.at(label.x, label.y, label.anchor)));
    }

    private void draw(GaugeScale.Band band, List<Element> out) {
        double middle = (1 + INNER_RADIUS) / 2 * radius;
        double half = band.thickness() * (1 - INNER_RADIUS) / 2 * radius;
        double from = angle(band.from());
        double to = angle(band.to());
        out.add(band.drawn(Path.builder()
                .arc(centerX, centerY, middle + half, from, to)
                .arc(centerX, centerY, middle - half, to, from)
                .close()
                .build()));
    }

    private Path ticks() {
        Path.Builder path = Path.builder();
        boolean inside = axis.style().tickPlacement().equals("inside");
        if (!scale.isVisible() || !inside && !axis.style().tickPlacement().equals("outside")) {
            return path.build();
        }
        int sign = inside ? -1 : 1;
        double start = radius + sign * axis.style().lineWidth() / 2;
        double end = start + sign * axis.style().tickLength();
        for (Tick tick : axis.ticks()) {
            double cos = StrictMath.cos(direction(tick.value()));
            double sin = StrictMath.sin(direction(tick.value()));
            path.move(centerX + start * cos, centerY + start * sin).line(centerX + end * cos, centerY + end * sin);
        }
        return path.build();
    }
}
