package io.portolan.image.plot;

import io.portolan.image.axis.Span;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Column listed = shape.column(letter + "ref");
        String first = listed.isEmpty() ? shape.text(letter + "ref", letter) : String.valueOf(listed.text(0));
        String second = listed.size() < 2 ? first : String.valueOf(listed.text(1));
        double half = shape.has("line.width") ? shape.number("line.width", 2) / 2 : 1;
        if (shape.text(letter + "sizemode", "scaled").equals("pixel")) {
            double before = Math.max(0, -Math.min(shape.number(letter + "0", 0), shape.number(letter + "1", 0)));
            double behind = Math.max(0, Math.max(shape.number(letter + "0", 0), shape.number(letter + "1", 0)));
            show(axes.find(first), letter, shape.at(letter + "anchor"), before + half, behind + half);
            return;
        }
        show(axes.find(first), letter, shape.at(letter + "0"), half, half);
        show(axes.find(second), letter, shape.at(letter + "1"), half, half);
    }

    private static void show(@Nullable AxisView view, String letter, Optional<Json> value, double below, double above) {
        if (view != null && view.isX() == letter.equals("x")) {
            double at = value.map(view.axis()::shapePosition).orElse(Double.NaN);
            view.axis().show(new Span(at, at, below, above, false, false));
        }
    }
}
