package io.portolan.image.pie;

import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import io.portolan.image.value.Shades;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the label of a slice says. */
final class SliceText {

    private final Attrs attrs;
    private final Attrs points;
    private final boolean hasTexts;
    private final Slice slice;
    private final double share;
    private final SliceNumber numbers;
    private final TextStyle font;

    SliceText(SliceTrace trace, Slice slice) {
        attrs = trace.attrs(slice);
        points = trace.attrs();
        font = trace.setup().font();
        hasTexts = points.isList("text");
        this.slice = slice;
        share = slice.value() / trace.total();
        numbers = new SliceNumber(trace.setup().layout().text("separators", ".,"));
    }

    /** In pseudo-HTML; empty where there is no label. */
    String text() {
        return attrs.text("texttemplate")
                .filter(stated -> !stated.isEmpty())
                .map(this::filled)
                .orElseGet(this::joined);
    }

    /** The text as it is set inside the slice, in a colour that can be read there. */
    TextBlock insideBlock(UniformText uniform) {
        TextStyle readable = font.withColor(Shades.contrasting(slice.fill()));
        TextStyle general = FontAttrs.style(attrs, "textfont", readable);
        return TextBlock.of(text(), uniform.atLeast(FontAttrs.style(attrs, "insidetextfont", general)));
    }

    private String joined() {
        Optional<String> text = attrs.text("text").filter(stated -> !stated.isEmpty());
        String info = attrs.text("textinfo", hasTexts ? "text+percent" : "percent");
        List<String> wanted = List.of(info.split("\\+"));
        List<String> parts = new ArrayList<>();
        if (wanted.contains("label")) {
            parts.add(slice.label());
        }
        if (wanted.contains("text")) {
            text.ifPresent(parts::add);
        }
        if (wanted.contains("value")) {
            parts.add(numbers.value(slice.value()));
        }
        if (wanted.contains("percent")) {
            parts.add(numbers.percent(share));
        }
        return String.join("<br>", parts);
    }

    private String filled(String template) {
        TextTemplate filled = new TextTemplate(template)
                .point(points, slice.points()[0])
                .text("label", slice.label())
                .number("value", slice.value())
                .text("value", numbers.value(slice.value()))
                .number("percent", share)
                .text("percent", numbers.percent(share));
        attrs.text("text").ifPresent(text -> filled.text("text", text));
        return filled.fill(attrs);
    }
}
