package io.portolan.image.trace;

import java.util.List;

/** The text of one bar of a waterfall. */
final class WaterfallText extends BarTemplate {

    private final double initial;
    private final double delta;
    private final double last;

    WaterfallText(WaterfallTrace trace, int index) {
        super(trace, index);
        delta = trace.change(index);
        last = trace.attrs().number("base", 0) + trace.sizes()[index];
        initial = last - delta;
    }

    @Override
    String plain() {
        if (!attrs().has("textinfo")) {
            return super.plain();
        }
        String info = attrs().text("textinfo", "");
        List<String> parts = shared(info);
        if (info.contains("initial")) {
            parts.add(size(initial));
        }
        if (info.contains("delta")) {
            parts.add(size(delta));
        }
        if (info.contains("final")) {
            parts.add(size(last));
        }
        return String.join("<br>", parts);
    }

    @Override
    void fill(TextTemplate template) {
        template.number("initial", initial)
                .text("initial", size(initial))
                .number("delta", delta)
                .text("delta", size(delta))
                .number("final", last)
                .text("final", size(last));
    }
}
