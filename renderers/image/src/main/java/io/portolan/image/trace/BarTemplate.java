package io.portolan.image.trace;

import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** The text of one bar: what it states itself, or its template filled. */
class BarTemplate {

    private final Bars bars;
    private final Attrs attrs;
    private final int index;

    BarTemplate(Bars bars, int index) {
        this.bars = bars;
        this.index = index;
        attrs = bars.attrs().forPoint(index);
    }

    final Attrs attrs() {
        return attrs;
    }

    final String text() {
        String template = attrs.text("texttemplate", "");
        return template.isEmpty() ? plain() : filled(template);
    }

    /** What it says without a template. */
    String plain() {
        return attrs.text("text", "");
    }

    /** The parts that bars of all kinds have of those that {@code textinfo} lists. */
    final List<String> shared(String info) {
        List<String> parts = new ArrayList<>();
        if (info.contains("label")) {
            parts.add(position());
        }
        if (info.contains("text") && attrs.has("text")) {
            parts.add(attrs.text("text", ""));
        }
        return parts;
    }

    private String filled(String text) {
        TextTemplate template = new TextTemplate(text).point(bars.attrs(), index);
        double position = bars.positions()[index];
        double size = bars.sizes()[index];
        template.value("label", position, bars.positionAxis()).value("value", size, bars.sizeAxis());
        template.value(bars.isVertical() ? "x" : "y", position, bars.positionAxis())
                .value(bars.isVertical() ? "y" : "x", size, bars.sizeAxis());
        fill(template);
        return template.fill(bars.attrs());
    }

    /** Tells a template what only bars of this kind have. */
    void fill(TextTemplate template) {}

    /** A size as its axis would write it. */
    final String size(double value) {
        return Ticks.label(bars.sizeAxis(), value);
    }

    /** A position as its axis would write it. */
    private String position() {
        return Ticks.label(bars.positionAxis(), bars.positions()[index]);
    }
}
