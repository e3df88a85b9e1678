package io.portolan.image.plot;

import io.portolan.image.axis.Span;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;

/** Lets axes show the shapes and annotations that stand on them. */
public final class AxisReaching {

    private AxisReaching() {}

    public static void show(Attrs layout, AxisSet axes, TextStyle font) {
        for (Attrs annotation : layout.parts("annotations")) {
            if (annotation.flag("visible", true)) {
                new AnnotationReach(annotation, font).show(axes);
            }
        }
        for (Attrs shape : layout.parts("shapes")) {
            if (shape.flag("visible", true) && !shape.text("type", "rect").equals("path")) {
                show(shape, "x", axes);
                show(shape, "y", axes);
            }
        }
    }

    private static void show(Attrs shape, String letter, AxisSet axes) {
        AxisView view = axes.find(shape.text(letter + "ref", letter));
        boolean scaled = !shape.text(letter + "sizemode", "scaled").equals("pixel");
        if (view != null && view.isX() == letter.equals("x") && scaled) {
            double from = shape.at(letter + "0").map(view.axis()::shapePosition).orElse(Double.NaN);
            double to = shape.at(letter + "1").map(view.axis()::shapePosition).orElse(Double.NaN);
            double half = shape.number("line.width", 2) / 2;
            view.axis().show(Span.of(from, to).withPad(shape.has("line.width") ? half : 1));
        }
    }
}
