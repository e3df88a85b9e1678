package io.portolan.image.paint.svg;

import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.LinearGradient;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.RadialGradient;
import io.portolan.image.scene.Rect;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes what elements refer to, each thing once. Its name is made of what it is: several documents may stand in one page,
 * and there the first thing of a name is everybody's.
 */
final class Definitions {

    /** Of the hash that names a thing: seven letters, since a chart may name one ten thousand times. */
    private static final int NAME_BITS = 36;

    private final TextBuffer out;
    private final Set<String> known = new HashSet<>();

    Definitions(TextBuffer out) {
        this.out = out;
    }

    /** An outline to be painted at several places. */
    String shape(Path path) {
        TextBuffer rest = new TextBuffer();
        PathData.write(rest, path);
        return define("path", rest.append("/>"));
    }

    String clip(Clip clip) {
        TextBuffer rest = new TextBuffer(">");
        Attributes attributes = new Attributes(rest);
        if (clip instanceof Rect rect) {
            rest.append("<rect");
            attributes.number("x", rect.x()).number("y", rect.y());
            attributes.number("width", rect.width()).number("height", rect.height());
        } else {
            Path path = (Path) clip;
            rest.append("<path");
            attributes.rule("clip-rule", path);
            PathData.write(rest, path);
        }
        return define("clipPath", rest.append("/></clipPath>"));
    }

    String gradient(Gradient gradient) {
        TextBuffer rest = new TextBuffer();
        Attributes attributes = new Attributes(rest);
        attributes.text("gradientUnits", "userSpaceOnUse");
        String tag = gradient instanceof LinearGradient linear
                ? way(attributes, linear)
                : way(attributes, (RadialGradient) gradient);
        rest.append('>');
        for (Gradient.Stop stop : gradient.stops()) {
            rest.append("<stop");
            attributes.share("offset", stop.offset()).paint("stop-color", stop.color());
            rest.append("/>");
        }
        return define(tag, rest.append("</").append(tag).append('>'));
    }

    private static String way(Attributes attributes, LinearGradient linear) {
        attributes.number("x1", linear.x0()).number("y1", linear.y0());
        attributes.number("x2", linear.x1()).number("y2", linear.y1());
        return "linearGradient";
    }

    private static String way(Attributes attributes, RadialGradient radial) {
        attributes.number("cx", radial.x()).number("cy", radial.y()).number("r", radial.radius());
        return "radialGradient";
    }

    /** Writes an element, given what stands behind its name, unless it is there already, and answers its id. */
    private String define(String tag, TextBuffer rest) {
        String id = tag.charAt(0) + Long.toString(hash(new TextBuffer(tag).append(rest)) >>> 64 - NAME_BITS, 36);
        if (known.add(id)) {
            out.append("<defs><").append(tag).append(" id=\"").append(id).append('"');
            out.append(rest).append("</defs>");
        }
        return id;
    }

    /** The 64-bit FNV-1a hash (Fowler, Noll and Vo). */
    private static long hash(TextBuffer text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.count(); i++) {
            hash = (hash ^ text.bytes()[i]) * 0x100000001b3L;
        }
        return hash;
    }
}
