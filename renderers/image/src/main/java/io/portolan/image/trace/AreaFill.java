package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.RadialGradient;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the area of a scatter trace is filled with: a pattern ({@code fillpattern}), a gradient ({@code fillgradient}),
 * or one colour.
 *
 * @param attrs of the trace
 * @param color of an area without a gradient, and of a pattern
 */
record AreaFill(Attrs attrs, Color color) {

    private String type() {
        return attrs.word("fillgradient.type", "none", "radial", "horizontal", "vertical");
    }

    private Optional<ColorScale> scale() {
        return type().equals("none")
                ? Optional.empty()
                : attrs.at("fillgradient.colorscale").flatMap(ColorScale::of);
    }

    /** The colours from one end of a box to the other, or from its middle out. */
    Fill within(Rect box) {
        return scale().<Fill>map(scale -> over(scale, box)).orElse(color);
    }

    private Fill over(ColorScale scale, Rect box) {
        switch (type()) {
            case "horizontal":
                return scale.along(box.x(), 0, box.right(), 0);
            case "vertical":
                return scale.along(0, box.bottom(), 0, box.y());
            default:
                double radius = Math.max(1, Math.max(box.width(), box.height()) / 2);
                return new RadialGradient(
                        box.centerX(),
                        box.centerY(),
                        radius,
                        scale.along(0, 0, 1, 0).stops());
        }
    }

    /** The colours within a box, or between the places on an axis that the gradient states. */
    Fill along(Axis x, double[] xs, Axis y, double[] ys, Rect box) {
        boolean level = type().equals("horizontal");
        boolean placed = attrs.has("fillgradient.start") || attrs.has("fillgradient.stop");
        ColorScale scale = scale().orElse(null);
        if (scale == null || !placed || !level && !type().equals("vertical")) {
            return within(box);
        }
        double[] values =
                Arrays.stream(level ? xs : ys).filter(Double::isFinite).toArray();
        double from = pixel(level ? x : y, "start", Arrays.stream(values).min().orElse(0));
        double to = pixel(level ? x : y, "stop", Arrays.stream(values).max().orElse(0));
        return level ? scale.along(from, 0, to, 0) : scale.along(0, from, 0, to);
    }

    private double pixel(Axis axis, String end, double otherwise) {
        return axis.pixelOf(attrs.at("fillgradient." + end)
                .map(axis::number)
                .filter(Double::isFinite)
                .orElse(otherwise));
    }

    /** Draws an area; a pattern begins at an origin, and goes before any other fill. */
    void draw(Path outline, Fill fill, double originX, double originY, List<Element> out) {
        if (outline.isEmpty()) {
            return;
        }
        AreaStyle patterned = new AreaStyle(color, null, null)
                .withPattern(Hatch.of(attrs.part("fillpattern"), color).orElse(null));
        if (patterned.pattern() == null) {
            out.add(PathElement.filled(outline, fill));
        } else {
            patterned.draw(outline, originX, originY, out);
        }
    }
}
