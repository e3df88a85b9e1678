package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layout's grid: which share of the plot each of its columns and rows spans. */
final class Grid {

    /** More rows or columns than any page has room for: axes are looked for in each. */
    private static final int MOST = 10_000;

    private final Attrs layout;

    Grid(Attrs layout) {
        this.layout = layout;
    }

    int columns() {
        return count("columns", "grid.xaxes");
    }

    int rows() {
        return count("rows", "grid.yaxes");
    }

    private int count(String attribute, String axes) {
        List<Column> rows = layout.column("grid.subplots").rows();
        if (!rows.isEmpty()) {
            return attribute.equals("rows") ? rows.size() : rows.get(0).size();
        }
        int listed = layout.column(axes).size();
        return listed > 0 ? listed : (int) Math.max(0, Math.min(MOST, layout.number("grid." + attribute, 0)));
    }

    /** Start and end of a column, counted from the left; empty where there is none. */
    Optional<double[]> column(int place) {
        double gap = layout.number("grid.xgap", sharesAxes() ? 0.1 : 0.2);
        return cell("grid.domain.x", columns(), place, gap);
    }

    /** Start and end of a row, counted in the grid's own order; empty where there is none. */
    Optional<double[]> row(int place) {
        double gap = layout.number("grid.ygap", sharesAxes() ? 0.1 : 0.3);
        boolean fromTop = !layout.text("grid.roworder", "top to bottom").equals("bottom to top");
        return cell("grid.domain.y", rows(), fromTop ? rows() - 1 - place : place, gap);
    }

    private boolean sharesAxes() {
        return layout.text("grid.pattern", "coupled").equals("coupled") && !layout.has("grid.subplots")
                || layout.has("grid.xaxes")
                || layout.has("grid.yaxes");
    }

    private Optional<double[]> cell(String whole, int count, int place, double gap) {
        if (place < 0 || place >= count) {
            return Optional.empty();
        }
        Column domain = layout.column(whole);
        double from = domain.size() == 2 ? domain.number(0) : 0;
        double to = domain.size() == 2 ? domain.number(1) : 1;
        double step = (to - from) / (count - gap);
        double start = from + place * step;
        return Optional.of(new double[] {start, Math.min(1, start + step * (1 - gap))});
    }

    /** The column of an x axis or the row of a y axis, such as {@code y2}; -1 where it is in none. */
    int place(String axis) {
        boolean isX = axis.startsWith("x");
        for (int row = 0; row < pairs().size(); row++) {
            for (int column = 0; column < pairs().get(row).size(); column++) {
                if (axis.equals(half(row, column, isX))) {
                    return isX ? column : row;
                }
            }
        }
        Column listed = layout.column(isX ? "grid.xaxes" : "grid.yaxes");
        for (int i = 0; i < listed.size(); i++) {
            if (axis.equals(listed.text(i))) {
                return i;
            }
        }
        return pairs().isEmpty() && listed.isEmpty() ? numbered(axis) : -1;
    }

    private List<Column> pairs() {
        return layout.column("grid.subplots").rows();
    }

    /** The x or the y axis of a subplot in the grid; empty where there is none. */
    private String half(int row, int column, boolean isX) {
        String pair = String.valueOf(pairs().get(row).text(column));
        int cut = pair.indexOf('y');
        return cut <= 0 ? "" : isX ? pair.substring(0, cut) : pair.substring(cut);
    }

    private boolean isIndependent() {
        return layout.text("grid.pattern", "coupled").equals("independent");
    }

    private int numbered(String axis) {
        int number = axis.length() == 1 ? 0 : Integer.parseInt(axis.substring(1)) - 1;
        if (!isIndependent()) {
            return number;
        }
        int columns = Math.max(1, columns());
        return axis.startsWith("x") ? number % columns : number / columns;
    }

    /** Whether there is a grid, with axes at the edges of its subplots. */
    private boolean hasEdges() {
        return rows() > 0 && columns() > 0 && pairs().isEmpty() && !isIndependent();
    }

    /**
     * The axes at which an axis may stand, the likeliest first: those of the outermost row or column. None where a grid has
     * no say.
     */
    List<String> anchors(String axis) {
        List<String> anchors = new ArrayList<>();
        boolean isX = axis.startsWith("x");
        if (!hasEdges() || place(axis) < 0 || place(axis) >= (isX ? columns() : rows())) {
            return anchors;
        }
        String side = layout.text(isX ? "grid.xside" : "grid.yside", isX ? "bottom plot" : "left plot");
        boolean downward = !layout.text("grid.roworder", "top to bottom").equals("bottom to top");
        boolean first = isX ? side.startsWith("top") == downward : side.startsWith("left");
        int count = isX ? rows() : columns();
        for (int i = 0; i < count; i++) {
            anchors.add(axisAt(isX ? "y" : "x", first ? i : count - 1 - i));
        }
        return anchors;
    }

    private String axisAt(String letter, int place) {
        Column listed = layout.column("grid." + letter + "axes");
        return listed.isEmpty() ? letter + (place == 0 ? "" : place + 1) : String.valueOf(listed.text(place));
    }
}
