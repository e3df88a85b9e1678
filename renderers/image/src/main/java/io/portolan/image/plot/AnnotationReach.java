package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Span;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import java.util.Optional;

/** Lets the axes of an annotation show it whole: its point, its arrow's head and its box. */
final class AnnotationReach {

    private static final double HEAD = 3;

    private final Attrs attrs;
    private final AnnotationBox box;

    AnnotationReach(Attrs attrs, TextStyle font) {
        this.attrs = attrs;
        box = new AnnotationBox(attrs, font);
    }

    void show(AxisSet axes) {
        show("x", axes);
        show("y", axes);
    }

    private void show(String letter, AxisSet axes) {
        String reference = attrs.text(letter + "ref", letter);
        AxisView view = axes.find(reference);
        if (view == null || view.isX() != letter.equals("x")) {
            return;
        }
        boolean tailOnAxis =
                box.hasArrow() && attrs.text("a" + letter + "ref", "pixel").equals(reference);
        if (tailOnAxis) {
            span(view.axis(), attrs.at(letter), heads("arrowsize"));
            span(view.axis(), attrs.at("a" + letter), larger(box(letter, 0), heads("startarrowsize")));
        } else {
            double arm = box.hasArrow() ? attrs.number("a" + letter, letter.equals("x") ? -10 : -30) : 0;
            double[] start = moved(heads("startarrowsize"), arm);
            span(view.axis(), attrs.at(letter), larger(larger(box(letter, arm), heads("arrowsize")), start));
        }
    }

    /** Before and behind, in pixels. */
    private double[] box(String letter, double arm) {
        boolean horizontal = letter.equals("x");
        double shift = attrs.number(letter + "shift", 0) * (horizontal ? 1 : -1);
        return box.reach(horizontal, arm + shift);
    }

    private double[] heads(String attribute) {
        double size = box.hasArrow() ? HEAD * attrs.number(attribute, 1) * attrs.number("arrowwidth", 2) : 0;
        return new double[] {size, size};
    }

    private static double[] moved(double[] pads, double offset) {
        return new double[] {pads[0] - offset, pads[1] + offset};
    }

    private static double[] larger(double[] one, double[] other) {
        return new double[] {Math.max(one[0], other[0]), Math.max(one[1], other[1])};
    }

    /** Pixels count right and down; y axes upwards. */
    private static void span(Axis axis, Optional<Json> value, double[] pads) {
        double at = value.map(axis::position).orElse(Double.NaN);
        double below = Math.max(0, axis.isX() ? pads[0] : pads[1]);
        double above = Math.max(0, axis.isX() ? pads[1] : pads[0]);
        axis.show(new Span(at, at, below, above, false, false));
    }
}
