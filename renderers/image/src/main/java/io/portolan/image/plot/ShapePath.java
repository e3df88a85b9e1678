package io.portolan.image.plot;

import io.portolan.image.scene.Path;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.SvgPath;
import io.portolan.json.JsonString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shape's path: SVG syntax whose coordinates are data, dates and categories included. */
final class ShapePath {

    private static final Pattern PART = Pattern.compile("([MLHVCSQTZmlhvcsqtz])([^MLHVCSQTZmlhvcsqtz]*)");

    private final Attrs shape;
    private final ShapeReferences x;
    private final ShapeReferences y;

    ShapePath(Attrs shape, ShapeReferences x, ShapeReferences y) {
        this.shape = shape;
        this.x = x;
        this.y = y;
    }

    Path path() {
        StringBuilder pixels = new StringBuilder();
        Matcher part = PART.matcher(shape.text("path", ""));
        int across = 0;
        int up = 0;
        while (part.find()) {
            pixels.append(part.group(1));
            char kind = Character.toUpperCase(part.group(1).charAt(0));
            String[] values = part.group(2).trim().split("[,\\s]+");
            for (int i = 0; i < values.length && !values[0].isEmpty(); i++) {
                boolean horizontal = kind == 'H' || kind != 'V' && i % 2 == 0;
                Reference reference = horizontal ? x.of(across++) : y.of(up++);
                pixels.append(pixel(values[i], horizontal, reference)).append(' ');
            }
        }
        return SvgPath.parse(pixels.toString());
    }

    private double pixel(String value, boolean horizontal, Reference reference) {
        String letter = horizontal ? "x" : "y";
        JsonString json = new JsonString(value.replace('_', ' '));
        if (shape.text(letter + "sizemode", "scaled").equals("pixel")) {
            double anchor = Shapes.onAxis(shape.at(letter + "anchor").orElse(null), reference);
            double offset = Coordinates.number(json);
            return horizontal ? anchor + offset : anchor - offset;
        }
        return Shapes.onAxis(json, reference);
    }
}
