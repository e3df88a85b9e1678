package io.portolan.image.table;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table laid out on the page. What does not fit its domain is cut off below. */
final class Table {

    private static final double HEADER_HEIGHT = 28;
    private static final double EMPTY_HEADER_HEIGHT = 16;
    private static final double CELL_HEIGHT = 20;

    /** plotly.js lets lifted columns stick out by so much. */
    private static final double UPLIFT = 5;

    private final Attrs attrs;
    private final Rect place;
    private final Section header;
    private final Section cells;
    private final double[] widths;
    private final double[] lefts;
    private final Rows headerRows;
    private final Rows cellRows;

    /** Rows of cells, by columns, and their heights. */
    private record Rows(List<List<Cell>> columns, double[] heights) {

        double height() {
            return Arrays.stream(heights).sum();
        }
    }

    Table(Attrs attrs, TextStyle font, Rect domain) {
        this.attrs = attrs;
        place = new Rect(domain.x(), domain.y(), Math.floor(domain.width()), Math.floor(domain.height()));
        header = new Section(attrs.part("header"), font, HEADER_HEIGHT);
        cells = new Section(attrs.part("cells"), font, CELL_HEIGHT);
        widths = widths();
        lefts = lefts();
        boolean titled = header.columnCount() > 0;
        headerRows = rows(
                header, titled ? Math.max(1, header.rowCount()) : 1, titled ? header.rowHeight() : EMPTY_HEADER_HEIGHT);
        cellRows = rows(cells, shownRows(), cells.rowHeight());
    }

    private double[] widths() {
        int count = Math.max(header.columnCount(), cells.columnCount());
        Column stated = attrs.column("columnwidth");
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            double width =
                    stated.isEmpty() ? attrs.number("columnwidth", 1) : stated.number(Math.min(i, stated.size() - 1));
            widths[i] = width >= 0 ? width : 1;
        }
        double total = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .map(width -> total > 0 ? width / total * place.width() : 0)
                .toArray();
    }

    /** The columns' left edges: columns stand in the order that their numbers in {@code columnorder} have. */
    private double[] lefts() {
        Column order = attrs.column("columnorder");
        double[] lefts = new double[widths.length];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = place.x();
            for (int other = 0; other < lefts.length; other++) {
                lefts[i] += rank(order, other) < rank(order, i) ? widths[other] : 0;
            }
        }
        return lefts;
    }

    private int rank(Column order, int column) {
        int listed = Math.min(order.size(), header.columnCount());
        if (column >= listed) {
            return column;
        }
        int rank = 0;
        for (int i = 0; i < listed; i++) {
            rank += order.number(i) < order.number(column) ? 1 : 0;
        }
        return rank;
    }

    /** As many rows as plotly.js draws before anybody scrolls: two screens full. */
    private int shownRows() {
        double screen = place.height() - headerRows.height() + UPLIFT;
        double rowHeight = Math.max(1, cells.rowHeight());
        int onScreen = (int) Math.max(1, Math.ceil(screen / rowHeight));
        return Math.min(cells.rowCount(), 2 * onScreen);
    }

    private Rows rows(Section section, int count, double rowHeight) {
        List<List<Cell>> columns = new ArrayList<>();
        double[] heights = new double[count];
        Arrays.fill(heights, rowHeight);
        for (int column = 0; column < widths.length; column++) {
            List<Cell> list = new ArrayList<>();
            for (int row = 0; row < count; row++) {
                Cell cell = section.cell(column, row, widths[column]);
                list.add(cell);
                heights[row] = Math.max(heights[row], cell.height());
            }
            columns.add(list);
        }
        return new Rows(columns, heights);
    }

    void draw(List<Element> out) {
        double reach = Math.ceil(Math.max(header.lineWidth(), cells.lineWidth()) / 2);
        for (int column = 0; column < widths.length; column++) {
            List<Element> inside = new ArrayList<>();
            if (column < cells.columnCount()) {
                draw(cellRows, column, place.y() + headerRows.height(), inside);
            }
            draw(headerRows, column, place.y(), inside);
            double top = place.y() - Math.min(reach, UPLIFT);
            out.add(Group.clipped(
                    new Rect(lefts[column] - reach, top, widths[column] + 2 * reach, place.bottom() - top), inside));
        }
    }

    private void draw(Rows rows, int column, double top, List<Element> out) {
        double y = top;
        for (int row = 0; row < rows.heights.length; row++) {
            rows.columns.get(column).get(row).draw(new Rect(lefts[column], y, widths[column], rows.heights[row]), out);
            y += rows.heights[row];
        }
    }
}
