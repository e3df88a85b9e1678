package io.portolan.table;

/**
 * Writes an excerpt as an HTML table in ASCII. Its looks are inline, so that they stay where style sheets are removed,
 * and it can be read without any.
 */
record HtmlTable(Excerpt excerpt) {

    private static final String RULE = "border-bottom:1px solid rgba(128,128,128,.35);";
    private static final String CELL = "padding:3px 10px;white-space:nowrap;";

    String html() {
        StringBuilder out = new StringBuilder("<div style=\"overflow-x:auto;max-width:100%\">");
        out.append("<table style=\"border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums\">");
        out.append("<caption style=\"caption-side:bottom;text-align:left;padding:6px 10px;opacity:.7\">")
                .append(escape(excerpt.caption()))
                .append("</caption>");
        header(out);
        out.append("<tbody>");
        for (int row : excerpt.rows()) {
            row(out, row);
        }
        return out.append("</tbody></table></div>").toString();
    }

    private void header(StringBuilder out) {
        out.append("<thead><tr>");
        for (Excerpt.Shown column : excerpt.columns()) {
            out.append("<th align=\"")
                    .append(align(column))
                    .append("\" style=\"text-align:")
                    .append(align(column));
            out.append(";").append(CELL).append(RULE).append("\">");
            out.append(escape(column.column().name()));
            out.append("<br><small style=\"font-weight:normal;opacity:.6\">")
                    .append(escape(column.type()))
                    .append("</small></th>");
        }
        out.append("</tr></thead>");
    }

    private void row(StringBuilder out, int row) {
        out.append("<tr>");
        for (Excerpt.Shown column : excerpt.columns()) {
            out.append("<td align=\"")
                    .append(align(column))
                    .append("\" style=\"text-align:")
                    .append(align(column));
            out.append(";").append(CELL).append("\">");
            out.append(row < 0 ? "&#8942;" : escape(column.cell(row)));
            out.append("</td>");
        }
        out.append("</tr>");
    }

    private static String align(Excerpt.Shown column) {
        return column.isNumber() ? "right" : "left";
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean plain = letter >= ' ' && letter < 127 && "<>&\"'".indexOf(letter) < 0;
            if (plain) {
                out.append((char) letter);
            } else {
                out.append("&#").append(letter).append(';');
            }
        });
        return out.toString();
    }
}
