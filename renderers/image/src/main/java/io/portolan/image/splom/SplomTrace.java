package io.portolan.image.splom;

import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.ScatterTrace;
import io.portolan.image.trace.Trace;
import io.portolan.image.trace.TraceSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dimensions against each other: a scatter plot for each pair that is shown. */
public final class SplomTrace extends Trace {

    private final List<Dimension> dimensions;
    private final List<Cell> cells = new ArrayList<>();
    private final List<ScatterTrace> scatters;
    private final ScatterMarks marks;

    public SplomTrace(TraceSetup setup) {
        super(setup);
        dimensions = Dimension.of(attrs());
        if (dimensions.stream().anyMatch(Dimension::isVisible)) {
            addCells();
        }
        scatters = cells.stream().map(cell -> cell.scatter(setup)).toList();
        marks = new ScatterMarks(setup, "markers", "none");
    }

    private void addCells() {
        for (int column = 0; column < dimensions.size(); column++) {
            for (int row = 0; row < dimensions.size(); row++) {
                Cell cell = new Cell(dimensions.get(column), dimensions.get(row));
                boolean placed = !cell.across().x().isEmpty() && !cell.up().y().isEmpty();
                if (placed && isShown(column, row)) {
                    cells.add(cell);
                }
            }
        }
    }

    private boolean isShown(int column, int row) {
        if (column == row) {
            return showsDiagonal();
        }
        return column > row ? attrs().flag("showupperhalf", true) : showsLowerHalf();
    }

    private boolean showsDiagonal() {
        return attrs().flag("diagonal.visible", true);
    }

    private boolean showsLowerHalf() {
        return attrs().flag("showlowerhalf", true);
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether axes stand at the edges of the matrix, as the plots there do not reach to them. */
    boolean hasAxesAtEdges() {
        return !showsLowerHalf() || !showsDiagonal() && attrs().flag("showupperhalf", true);
    }

    @Override
    public boolean hasData() {
        return !cells.isEmpty();
    }

    @Override
    public List<CartesianTrace> onAxes() {
        return List.copyOf(scatters);
    }

    @Override
    public void calculate() {
        scatters.forEach(ScatterTrace::calculate);
    }

    @Override
    public List<LegendEntry> legend() {
        return marks.legend();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return marks.colorBar();
    }
}
