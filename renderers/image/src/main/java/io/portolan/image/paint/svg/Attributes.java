package io.portolan.image.paint.svg;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Stroke;
import org.jspecify.annotations.Nullable;

/** Writes attributes into an open tag. */
final class Attributes {

    private final TextBuffer out;

    Attributes(TextBuffer out) {
        this.out = out;
    }

    Attributes number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        Decimals.append(out, value).append('"');
        return this;
    }

    Attributes text(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Xml.append(out, value);
        out.append('"');
        return this;
    }

    Attributes fill(@Nullable Color color) {
        return color == null || !color.visible() ? text("fill", "none") : paint("fill", color);
    }

    Attributes share(String name, double value) {
        out.append(' ').append(name).append("=\"");
        Decimals.appendShare(out, value).append('"');
        return this;
    }

    /** The rule that tells what is inside of a path, where it is not the usual one. */
    Attributes rule(String name, Path path) {
        return path.evenOdd() ? text(name, "evenodd") : this;
    }

    Attributes paint(String name, Color color) {
        if (name.equals("stroke") || (color.argb() & 0xffffff) != 0) {
            text(name, hex(color));
        }
        return color.alpha() == 255 ? this : number(name.replace("-color", "") + "-opacity", color.opacity());
    }

    Attributes stroke(@Nullable Stroke stroke) {
        if (stroke == null || !stroke.visible()) {
            return this;
        }
        paint("stroke", stroke.color());
        if (stroke.width() != 1) {
            number("stroke-width", stroke.width());
        }
        if (stroke.dash().length > 0) {
            text("stroke-dasharray", dashes(stroke.dash()));
        }
        if (stroke.join() == Stroke.Join.ROUND) {
            text("stroke-linejoin", "round");
        } else {
            number("stroke-miterlimit", 2);
        }
        if (stroke.cap() != Stroke.Cap.BUTT) {
            text("stroke-linecap", stroke.cap() == Stroke.Cap.ROUND ? "round" : "square");
        }
        return this;
    }

    private static String dashes(double[] lengths) {
        TextBuffer list = new TextBuffer();
        for (double length : lengths) {
            list.append(list.isEmpty() ? "" : " ");
            Decimals.append(list, length);
        }
        return list.toString();
    }

    /** Six digits, or three where they say the same. */
    private static String hex(Color color) {
        String digits = Integer.toHexString(color.argb() & 0xffffff | 0x1000000).substring(1);
        boolean pairs = digits.charAt(0) == digits.charAt(1)
                && digits.charAt(2) == digits.charAt(3)
                && digits.charAt(4) == digits.charAt(5);
        return pairs ? "#" + digits.charAt(0) + digits.charAt(2) + digits.charAt(4) : "#" + digits;
    }
}
