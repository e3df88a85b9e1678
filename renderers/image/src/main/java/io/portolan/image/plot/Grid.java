package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;

/** The layout's grid: which share of the plot each of its columns and rows spans. */
final class Grid {

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
        return listed > 0 ? listed : (int) layout.number("grid." + attribute, 0);
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
}
