package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The panels of a plot: one, or one for each value of the facet channels, row by row from the top left.
 *
 * @param panels in order
 * @param rows how many rows of panels
 * @param columns how many columns of panels
 */
record Facets(List<Panel> panels, int rows, int columns) {

    /** More panels than this are no longer readable, and slow. */
    static final int LIMIT = 100;

    /**
     * @param title what it shows, above it; may be empty
     * @param rowTitle what its row shows, at the right of the last of the row; may be empty
     */
    record Panel(int row, int column, String title, String rowTitle, List<Part> parts) {}

    /**
     * Deals the rows of all parts to panels; a part that has no facet column is drawn in each.
     *
     * @param asked how many panels side by side, 0 for what suits their number
     * @throws ChannelException if there are more than {@link #LIMIT} panels
     */
    static Facets of(List<Part> parts, int asked) {
        List<String> wrapped = values(parts, Channel.FACET);
        if (!wrapped.isEmpty()) {
            int columns = Math.min(wrapped.size(), asked > 0 ? asked : suitable(wrapped.size()));
            List<Panel> panels = IntStream.range(0, wrapped.size())
                    .mapToObj(i -> new Panel(
                            i / columns, i % columns, wrapped.get(i), "", only(parts, Channel.FACET, wrapped.get(i))))
                    .toList();
            return new Facets(panels, (wrapped.size() + columns - 1) / columns, columns);
        }
        return crossed(parts, values(parts, Channel.FACET_ROW), values(parts, Channel.FACET_COLUMN));
    }

    private static Facets crossed(List<Part> parts, List<String> rows, List<String> columns) {
        List<Panel> panels = new ArrayList<>();
        for (int r = 0; r < Math.max(1, rows.size()); r++) {
            String row = rows.isEmpty() ? "" : rows.get(r);
            List<Part> inRow = rows.isEmpty() ? parts : only(parts, Channel.FACET_ROW, row);
            for (int c = 0; c < Math.max(1, columns.size()); c++) {
                String column = columns.isEmpty() ? "" : columns.get(c);
                panels.add(new Panel(
                        r,
                        c,
                        r == 0 ? column : "",
                        c == Math.max(1, columns.size()) - 1 ? row : "",
                        columns.isEmpty() ? inRow : only(inRow, Channel.FACET_COLUMN, column)));
            }
        }
        return new Facets(panels, Math.max(1, rows.size()), Math.max(1, columns.size()));
    }

    boolean isSingle() {
        return panels.size() == 1
                && panels.get(0).title().isEmpty()
                && panels.get(0).rowTitle().isEmpty();
    }

    private static int suitable(int panels) {
        return panels <= 3 ? panels : panels == 4 ? 2 : panels <= 9 ? 3 : panels <= 24 ? 4 : 6;
    }

    /** Text in order of appearance, numbers and dates in their own. */
    private static List<String> values(List<Part> parts, Channel channel) {
        List<Column> columns = parts.stream()
                .flatMap(part -> part.layer().column(channel).stream())
                .toList();
        List<String> values = columns.stream()
                .flatMap(column -> column.distinct().stream())
                .distinct()
                .toList();
        if (values.size() > LIMIT) {
            throw new ChannelException("The column \"" + columns.get(0).name() + "\" has " + values.size()
                    + " values, which would be as many panels; at most " + LIMIT
                    + " are drawn. Filter the data or use color instead.");
        }
        boolean dates = columns.stream().anyMatch(column -> column.type() == ColumnType.DATE);
        return dates ? values.stream().sorted().toList() : Numerals.sort(values);
    }

    private static List<Part> only(List<Part> parts, Channel channel, String value) {
        return parts.stream()
                .map(part -> part.map(layer -> layer.has(channel) ? layer.only(channel, value) : layer))
                .toList();
    }
}
