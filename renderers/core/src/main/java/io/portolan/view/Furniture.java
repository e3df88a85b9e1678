package io.portolan.view;

import io.portolan.channel.Options;
import io.portolan.figure.Markup;
import io.portolan.json.JsonObject;
import java.util.List;

/**
 * The texts around a plot: title, facet titles, notes.
 *
 * @param whole whether the plot has the sheet to itself, so that Plotly's own title can be used
 */
record Furniture(Sheet sheet, Options options, boolean whole) {

    private static final double LINE = 22;

    /** Writes the title and gives back the room that is left. */
    Region title(Region region) {
        String title = Markup.escape(options.get(PlotOptions.TITLE));
        String subtitle = Markup.escape(options.get(PlotOptions.SUBTITLE));
        if (title.isEmpty() && subtitle.isEmpty()) {
            return region;
        }
        if (whole) {
            sheet.layout(JsonObject.of(
                    "title", heading(title, subtitle), "margin", JsonObject.of("t", subtitle.isEmpty() ? 56 : 74)));
            return region;
        }
        Region left = region.withoutTop(sheet.shareOfHeight(LINE));
        String line = subtitle.isEmpty() ? title : title + "  " + subtitle;
        sheet.annotate(text(line, left.left(), left.top(), "left", "bottom")
                .with("yshift", 4)
                .with("font", JsonObject.of("size", 14)));
        return left;
    }

    static JsonObject heading(String title, String subtitle) {
        return subtitle.isEmpty()
                ? JsonObject.of("text", title)
                : JsonObject.of("text", title, "subtitle", JsonObject.of("text", subtitle));
    }

    /** Writes what a panel shows above it, and what its row shows at its right. */
    void panelTitles(Facets.Panel panel, Region cell) {
        if (!panel.title().isEmpty()) {
            sheet.annotate(text(panel.title(), middle(cell.left(), cell.right()), cell.top(), "center", "bottom"));
        }
        if (!panel.rowTitle().isEmpty()) {
            sheet.annotate(text(panel.rowTitle(), cell.right(), middle(cell.bottom(), cell.top()), "left", "middle")
                    .with("textangle", 90)
                    .with("xshift", 4));
        }
    }

    /** Writes notes in small print above the plot, at its right. */
    void notes(Region plot, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        sheet.annotate(text(String.join("<br>", notes), plot.right(), plot.top(), "right", "bottom")
                .with("yshift", 2)
                .with("align", "right")
                .with("font", JsonObject.of("size", 11, "color", sheet.look().faint())));
        double title = sheet.margin("t");
        sheet.layout(JsonObject.of("margin", JsonObject.of("t", title + 15 * notes.size())));
    }

    /** Says in the middle that there is nothing to see. */
    void noData(Region plot) {
        sheet.annotate(text(
                        "no data",
                        middle(plot.left(), plot.right()),
                        middle(plot.bottom(), plot.top()),
                        "center",
                        "middle")
                .with("font", JsonObject.of("size", 15, "color", sheet.look().faint())));
    }

    private static double middle(double a, double b) {
        return Math.round((a + b) / 2 * 1e5) / 1e5;
    }

    private static JsonObject text(String text, double x, double y, String xAnchor, String yAnchor) {
        return JsonObject.of(
                "text",
                text,
                "xref",
                "paper",
                "yref",
                "paper",
                "x",
                Math.round(x * 1e5) / 1e5,
                "y",
                Math.round(y * 1e5) / 1e5,
                "xanchor",
                xAnchor,
                "yanchor",
                yAnchor,
                "showarrow",
                false);
    }
}
