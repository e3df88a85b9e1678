package io.portolan.image.paint.pdf;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Gradient.Stop;
import io.portolan.image.scene.LinearGradient;
import io.portolan.image.scene.RadialGradient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes a gradient: where it runs, and a function from there to a colour or to an opacity. */
final class Shading {

    private final Gradient gradient;
    private final List<Stop> stops = new ArrayList<>();

    Shading(Gradient gradient) {
        this.gradient = gradient;
        stops.add(new Stop(0, gradient.color(Double.NEGATIVE_INFINITY)));
        gradient.stops().stream()
                .filter(stop -> stop.offset() >= 0 && stop.offset() <= 1)
                .forEach(stops::add);
        stops.add(new Stop(1, gradient.color(Double.POSITIVE_INFINITY)));
    }

    int colors(PdfFile file) {
        return write(file, "/DeviceRGB", Shading::color);
    }

    /** The opacities as shades of grey. */
    int opacities(PdfFile file) {
        return write(file, "/DeviceGray", (out, color) -> Decimals.appendShare(out, color.opacity()));
    }

    private static void color(TextBuffer out, Color color) {
        Decimals.appendShare(out, color.red() / 255.0).append(' ');
        Decimals.appendShare(out, color.green() / 255.0).append(' ');
        Decimals.appendShare(out, color.blue() / 255.0);
    }

    private int write(PdfFile file, String space, BiConsumer<TextBuffer, Color> parts) {
        TextBuffer out = new TextBuffer("<</ColorSpace" + space + "/Extend[true true]");
        if (gradient instanceof LinearGradient linear) {
            append(out.append("/ShadingType 2/Coords["), linear.x0(), linear.y0(), linear.x1(), linear.y1());
        } else {
            RadialGradient radial = (RadialGradient) gradient;
            append(
                    out.append("/ShadingType 3/Coords["),
                    radial.x(),
                    radial.y(),
                    0,
                    radial.x(),
                    radial.y(),
                    radial.radius());
        }
        function(out.append("]/Function "), parts);
        return file.add(out.append(">>").toString());
    }

    private static void append(TextBuffer out, double... numbers) {
        for (double number : numbers) {
            Decimals.append(out, number).append(' ');
        }
    }

    /** One piece from stop to stop each; where two stops share a place, the next piece begins in another colour. */
    private void function(TextBuffer out, BiConsumer<TextBuffer, Color> parts) {
        TextBuffer pieces = new TextBuffer();
        TextBuffer bounds = new TextBuffer();
        TextBuffer ways = new TextBuffer();
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            if (to.offset() > from.offset()) {
                if (!pieces.isEmpty()) {
                    Decimals.appendShare(bounds, from.offset()).append(' ');
                }
                parts.accept(pieces.append("<</FunctionType 2/Domain[0 1]/N 1/C0["), from.color());
                parts.accept(pieces.append("]/C1["), to.color());
                pieces.append("]>>");
                ways.append("0 1 ");
            }
        }
        out.append("<</FunctionType 3/Domain[0 1]/Functions[").append(pieces);
        out.append("]/Bounds[").append(bounds).append("]/Encode[").append(ways).append("]>>");
    }
}
