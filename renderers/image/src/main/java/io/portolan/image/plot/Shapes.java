package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.Dashes;
import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines, rectangles, circles and paths that a layout puts on its plots or its paper. */
public final class Shapes {

    private final Attrs layout;
    private final AxisSet axes;
    private final Page page;
    private final TextStyle font;

    public Shapes(Attrs layout, AxisSet axes, Page page, TextStyle font) {
        this.font = font;
        this.layout = layout;
        this.axes = axes;
        this.page = page;
    }

    /** Draws the shapes of a layer: {@code below} or {@code above} the traces, or {@code between} grid and traces. */
    public void draw(String layer, List<Element> out) {
        for (Attrs shape : layout.parts("shapes")) {
            boolean here = shape.text("layer", "above").equals(layer);
            if (here && shape.flag("visible", true)) {
                draw(shape, out);
            }
        }
    }

    private void draw(Attrs shape, List<Element> out) {
        ShapeReferences x = new ShapeReferences(shape, true, axes, page);
        ShapeReferences y = new ShapeReferences(shape, false, axes, page);
        Path path = path(shape, x, y);
        if (path.isEmpty() || !finite(path)) {
            return;
        }
        double opacity = shape.number("opacity", 1);
        double width = shape.number("line.width", 2);
        Color ink = shape.color("line.color", Color.rgb(0x44, 0x44, 0x44)).faded(opacity);
        Stroke stroke = Stroke.of(ink, width).dashed(Dashes.of(shape.text("line.dash", "solid"), width));
        boolean line = shape.text("type", "rect").equals("line");
        Color fill = line ? null : shape.color("fillcolor", Color.TRANSPARENT).faded(opacity);
        List<Element> parts = new ArrayList<>();
        parts.add(new PathElement(path, fill, stroke));
        ShapeLabel label = new ShapeLabel(shape.part("label"), font);
        if (!label.isEmpty()) {
            parts.add(line ? onLine(label, shape, x, y) : label.in(path.bounds()));
        }
        Rect clip = Reference.room(x.of(0), y.of(0));
        if (clip == null || x.isSpanning() || y.isSpanning()) {
            out.addAll(parts);
        } else {
            out.add(Group.clipped(clip, parts));
        }
    }

    private static Element onLine(ShapeLabel label, Attrs shape, ShapeReferences x, ShapeReferences y) {
        return label.onLine(
                pixel(shape, "x", "0", x.of(0)),
                pixel(shape, "y", "0", y.of(0)),
                pixel(shape, "x", "1", x.of(1)),
                pixel(shape, "y", "1", y.of(1)));
    }

    private static boolean finite(Path path) {
        for (double point : path.points()) {
            if (!Double.isFinite(point)) {
                return false;
            }
        }
        return true;
    }

    private static Path path(Attrs shape, ShapeReferences x, ShapeReferences y) {
        String type = shape.text("type", shape.has("path") ? "path" : "rect");
        if (type.equals("path")) {
            return new ShapePath(shape, x, y).path();
        }
        double x0 = pixel(shape, "x", "0", x.of(0));
        double x1 = pixel(shape, "x", "1", x.of(1));
        double y0 = pixel(shape, "y", "0", y.of(0));
        double y1 = pixel(shape, "y", "1", y.of(1));
        Rect box = Rect.between(x0, y0, x1, y1);
        switch (type) {
            case "line":
                return crispLine(shape, x0, y0, x1, y1);
            case "circle":
                return Path.builder()
                        .ellipse(box.centerX(), box.centerY(), box.width() / 2, box.height() / 2)
                        .build();
            default:
                return box.path();
        }
    }

    private static Path crispLine(Attrs shape, double x0, double y0, double x1, double y1) {
        double width = Math.rint(shape.number("line.width", 2));
        if (x0 == x1) {
            double x = Crisp.middle(x0, width);
            return Path.line(x, y0, x, y1);
        }
        double y = Crisp.middle(y0, width);
        return y0 == y1 ? Path.line(x0, y, x1, y) : Path.line(x0, y0, x1, y1);
    }

    private static double pixel(Attrs shape, String letter, String end, Reference reference) {
        Json value = shape.at(letter + end).orElse(null);
        if (shape.text(letter + "sizemode", "scaled").equals("pixel")) {
            double anchor = onAxis(shape.at(letter + "anchor").orElse(null), reference);
            double offset = shape.number(letter + end, 0);
            return letter.equals("x") ? anchor + offset : anchor - offset;
        }
        double shift = shape.number(letter + end + "shift", 0);
        AxisView axis = reference.axis();
        double unit = axis == null || shift == 0 ? 0 : axis.axis().pixelsPerUnit() * (axis.isX() ? 1 : -1);
        return onAxis(value, reference) + shift * unit;
    }

    /** Shapes say values on logarithmic axes, not exponents. */
    public static double onAxis(@Nullable Json value, Reference reference) {
        AxisView axis = reference.axis();
        return axis == null || value == null
                ? reference.pixel(value)
                : axis.axis().pixel(axis.axis().shapePosition(value));
    }
}
