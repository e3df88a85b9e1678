package io.portolan.image.trace;

import java.util.List;

/** The text of one stage of a funnel. */
final class FunnelText extends BarTemplate {

    private final boolean listed;
    private final double value;
    private final double ofInitial;
    private final double ofPrevious;
    private final double ofTotal;

    FunnelText(FunnelTrace trace, int index) {
        super(trace, index);
        listed = trace.attrs().isList("text");
        double[] sizes = trace.sizes();
        double total = 0;
        double previous = Double.NaN;
        for (int i = 0; i < sizes.length; i++) {
            total += Double.isNaN(sizes[i]) ? 0 : sizes[i];
            previous = i < index && !Double.isNaN(sizes[i]) ? sizes[i] : previous;
        }
        value = sizes[index];
        ofInitial = value / sizes[0];
        ofPrevious = Double.isNaN(previous) ? 1 : value / previous;
        ofTotal = value / total;
    }

    @Override
    String plain() {
        String info = attrs().text("textinfo", listed ? "text+value" : "value");
        List<String> parts = shared(info);
        if (info.contains("value")) {
            parts.add(size(value));
        }
        boolean several = info.indexOf("percent") != info.lastIndexOf("percent");
        share(info, "initial", ofInitial, several, parts);
        share(info, "previous", ofPrevious, several, parts);
        share(info, "total", ofTotal, several, parts);
        return String.join("<br>", parts);
    }

    private static void share(String info, String of, double share, boolean several, List<String> parts) {
        if (info.contains("percent " + of)) {
            parts.add(percent(share) + (several ? " of " + of : ""));
        }
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? Math.round(100 * share) + "%" : "";
    }

    @Override
    void fill(TextTemplate template) {
        template.number("percentInitial", ofInitial)
                .text("percentInitial", percent(ofInitial))
                .number("percentPrevious", ofPrevious)
                .text("percentPrevious", percent(ofPrevious))
                .number("percentTotal", ofTotal)
                .text("percentTotal", percent(ofTotal));
    }
}
