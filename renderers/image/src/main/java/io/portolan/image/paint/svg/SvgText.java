package io.portolan.image.paint.svg;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextRun;
import io.portolan.image.scene.TextStyle;
import java.util.List;

/** Writes texts: one {@code <text>} for each, with a {@code <tspan>} for each further line and each change of style. */
final class SvgText {

    /** What stands in for families the viewer lacks: first what the bundled font is, then anything like it. */
    private static final String FALLBACK = "Open Sans, Arial, sans-serif";

    private final TextBuffer out;
    private final Attributes attributes;

    SvgText(TextBuffer out, Attributes attributes) {
        this.out = out;
        this.attributes = attributes;
    }

    void write(TextElement element) {
        TextStyle style = firstStyle(element.lines());
        if (style == null) {
            return;
        }
        out.append("<text");
        attributes.number("x", element.x()).number("y", element.y());
        if (element.angle() != 0) {
            attributes.text("transform", rotation(element));
        }
        if (element.anchor() != TextElement.Anchor.START) {
            attributes.text("text-anchor", element.anchor() == TextElement.Anchor.END ? "end" : "middle");
        }
        attributes.text("font-family", family(style)).number("font-size", style.size());
        styled(style);
        out.append(" xml:space=\"preserve\">");
        for (TextLine line : element.lines()) {
            line(element, line, style);
        }
        out.append("</text>");
    }

    private static TextStyle firstStyle(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .map(TextRun::style)
                .findFirst()
                .orElse(null);
    }

    private static String rotation(TextElement element) {
        return "rotate(" + Decimals.text(element.angle()) + " " + Decimals.text(element.x()) + " "
                + Decimals.text(element.y()) + ")";
    }

    private static String family(TextStyle style) {
        return style.family().contains("sans-serif") ? style.family() : style.family() + ", " + FALLBACK;
    }

    private void styled(TextStyle style) {
        if (style.bold()) {
            attributes.text("font-weight", "bold");
        }
        if (style.italic()) {
            attributes.text("font-style", "italic");
        }
        attributes.paint("fill", style.color());
    }

    private void line(TextElement element, TextLine line, TextStyle base) {
        boolean moved = line.dy() != 0;
        if (moved) {
            out.append("<tspan");
            attributes.number("x", element.x()).number("y", element.y() + line.dy());
            out.append('>');
        }
        double rise = 0;
        for (TextRun run : line.runs()) {
            run(run, base, rise);
            rise = run.rise();
        }
        if (moved) {
            out.append("</tspan>");
        }
    }

    private void run(TextRun run, TextStyle base, double previousRise) {
        boolean plain = run.style().equals(base) && run.rise() == previousRise;
        if (!plain) {
            out.append("<tspan");
            changes(run.style(), base);
            if (run.rise() != previousRise) {
                attributes.number("dy", previousRise - run.rise());
            }
            out.append('>');
        }
        Xml.append(out, run.text());
        if (!plain) {
            out.append("</tspan>");
        }
    }

    private void changes(TextStyle style, TextStyle base) {
        if (!style.family().equals(base.family())) {
            attributes.text("font-family", family(style));
        }
        if (style.size() != base.size()) {
            attributes.number("font-size", style.size());
        }
        if (style.bold() != base.bold()) {
            attributes.text("font-weight", style.bold() ? "bold" : "normal");
        }
        if (style.italic() != base.italic()) {
            attributes.text("font-style", style.italic() ? "italic" : "normal");
        }
        if (!style.color().equals(base.color())) {
            attributes.paint("fill", style.color());
        }
    }
}
