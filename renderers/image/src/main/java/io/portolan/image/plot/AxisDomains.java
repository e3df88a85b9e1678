package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/** Which share of the plot each axis spans: as stated, as the overlaid axis, or as its cell in the grid. */
final class AxisDomains {

    private final Attrs layout;
    private final AxisSet axes;
    private final Grid grid;

    AxisDomains(Attrs layout, AxisSet axes) {
        this.layout = layout;
        this.grid = new Grid(layout);
        this.axes = axes;
    }

    void settle() {
        for (AxisView view : axes.views()) {
            Column stated = view.attrs().column("domain");
            double[] domain = stated.size() == 2 ? new double[] {stated.number(0), stated.number(1)} : gridCell(view);
            boolean valid = domain[0] < domain[1] && domain[0] >= 0 && domain[1] <= 1;
            view.domain(valid ? domain[0] : 0, valid ? domain[1] : 1);
        }
        for (AxisView view : axes.views()) {
            AxisView below = view.overlaid();
            if (below != null) {
                view.domain(below.domainStart(), below.domainEnd());
            }
        }
    }

    private double[] gridCell(AxisView view) {
        int place = place(view);
        return (view.isX() ? grid.column(place) : grid.row(place)).orElse(new double[] {0, 1});
    }

    /** Its column or row in the grid; -1 where it is in none. */
    private int place(AxisView view) {
        String id = view.axis().id();
        List<Column> rows = layout.column("grid.subplots").rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String pair = String.valueOf(rows.get(row).text(column));
                int cut = pair.indexOf('y');
                if (cut > 0 && id.equals(view.isX() ? pair.substring(0, cut) : pair.substring(cut))) {
                    return view.isX() ? column : row;
                }
            }
        }
        Column listed = layout.column(view.isX() ? "grid.xaxes" : "grid.yaxes");
        for (int i = 0; i < listed.size(); i++) {
            if (id.equals(listed.text(i))) {
                return i;
            }
        }
        return rows.isEmpty() && listed.isEmpty() ? numbered(view) : -1;
    }

    private int numbered(AxisView view) {
        String digits = view.axis().id().substring(1);
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits) - 1;
        if (!layout.text("grid.pattern", "coupled").equals("independent")) {
            return number;
        }
        int columns = Math.max(1, grid.columns());
        return view.isX() ? number % columns : number / columns;
    }
}
