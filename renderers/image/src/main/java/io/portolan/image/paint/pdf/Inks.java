package io.portolan.image.paint.pdf;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;

/**
 * What the reader was last told to paint with, so that it is told again only when that changes.
 *
 * @param fill the operator that sets the colour of fills; empty before the first
 * @param stroke the operators that set colour and shape of lines; empty before the first
 * @param opacities of fills in the high byte, of strokes in the low one
 */
record Inks(String fill, String stroke, int opacities) {

    private static final int OPAQUE = 0xffff;

    static final Inks NONE = new Inks("", "", OPAQUE);

    Inks withFill(Color color) {
        TextBuffer operators = new TextBuffer();
        append(operators, color).append(" rg\n");
        return new Inks(operators.toString(), stroke, color.alpha() << 8 | opacities & 0xff);
    }

    Inks withStroke(Stroke line) {
        TextBuffer operators = new TextBuffer();
        append(operators, line.color()).append(" RG ");
        Decimals.append(operators, line.width()).append(" w[");
        for (double length : line.dash()) {
            Decimals.append(operators, length).append(' ');
        }
        operators.append("]0 d ").append(line.cap().ordinal()).append(" J ");
        operators.append(line.join().ordinal()).append(" j\n");
        return new Inks(
                fill, operators.toString(), opacities & 0xff00 | line.color().alpha());
    }

    private static TextBuffer append(TextBuffer out, Color color) {
        Decimals.appendShare(out, color.red() / 255.0).append(' ');
        Decimals.appendShare(out, color.green() / 255.0).append(' ');
        return Decimals.appendShare(out, color.blue() / 255.0);
    }

    /** Writes what is different from before. */
    void write(TextBuffer out, Inks before, Resources resources) {
        if (!fill.equals(before.fill)) {
            out.append(fill);
        }
        if (!stroke.equals(before.stroke)) {
            out.append(stroke);
        }
        if (opacities != before.opacities) {
            out.append(resources.opacity(opacities >> 8, opacities & 0xff)).append(" gs\n");
        }
    }
}
