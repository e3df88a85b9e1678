package io.portolan.raster.plot;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.shade.Picture;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The grids of all panels as one tall grid, so that they are coloured alike, and its picture cut again. */
final class Stack {

    private Stack() {}

    /** @param grids of one size; their categories may differ */
    static Aggregate of(List<Aggregate> grids) {
        Aggregate first = grids.get(0);
        if (grids.size() == 1) {
            return first;
        }
        Set<String> categories = new LinkedHashSet<>();
        grids.forEach(grid -> categories.addAll(grid.categories()));
        int planes = Math.max(first.planes(), categories.size());
        Mapping y = first.viewport().y();
        Viewport tall = new Viewport(
                first.viewport().x(), Mapping.of(y.type(), y.range(), Math.multiplyExact(y.bins(), grids.size())));
        double[] values = new double[Math.multiplyExact(tall.cells(), planes)];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < grids.size(); i++) {
            copy(
                    grids.get(i),
                    List.copyOf(categories),
                    values,
                    i * first.viewport().cells(),
                    planes);
        }
        return new Aggregate(tall, kind(first.grid(), values), List.copyOf(categories));
    }

    private static void copy(Aggregate grid, List<String> categories, double[] values, int start, int planes) {
        int own = grid.planes();
        for (int plane = 0; plane < own; plane++) {
            int to = categories.isEmpty()
                    ? plane
                    : categories.indexOf(grid.categories().get(plane));
            for (int cell = 0; cell < grid.viewport().cells(); cell++) {
                if (!grid.grid().isEmpty(cell * own + plane)) {
                    values[(start + cell) * planes + to] = grid.grid().value(cell * own + plane);
                }
            }
        }
    }

    /** Counts stay counts: they are equalized number by number. */
    private static Grid kind(Grid like, double[] values) {
        if (!(like instanceof Grid.Counts)) {
            return new Grid.Doubles(values);
        }
        return new Grid.Counts(
                Arrays.stream(values).mapToInt(value -> (int) (long) value).toArray());
    }

    static List<Picture> cut(Picture tall, int panels) {
        int height = tall.height() / panels;
        int cells = tall.width() * height;
        return IntStream.range(0, panels)
                .mapToObj(i ->
                        new Picture(tall.width(), height, Arrays.copyOfRange(tall.argb(), i * cells, (i + 1) * cells)))
                .toList();
    }
}
