package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another reduction for each category: a grid with as many planes, category by category within a cell. */
record By<A>(Categories categories, Reduction<A, Aggregate> reduction) implements Reduction<A, Aggregate> {

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of(categories.column()), reduction.columns().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> category() {
        return Optional.of(categories.column());
    }

    @Override
    public String title() {
        return reduction.title();
    }

    @Override
    public Reduction<A, Aggregate> over(Table table) {
        return new By<>(categories.over(table), reduction.over(table));
    }

    @Override
    public A create(int cells) {
        return reduction.create(Grid.places(cells, categories.planes()));
    }

    @Override
    public void append(A state, Hits hits) {
        int planes = categories.planes();
        double[] values = hits.values(categories.column());
        int[] cells = hits.cells();
        reduction.append(state, hits.moved(hit -> {
            int plane = categories.plane(values[hit]);
            return plane < 0 ? -1 : cells[hit] * planes + plane;
        }));
    }

    @Override
    public A combine(A earlier, A later) {
        return reduction.combine(earlier, later);
    }

    @Override
    public List<Measure> measures() {
        return categories instanceof Categories.Dictionary ? reduction.measures() : List.of();
    }

    @Override
    public void visit(A state, ArrayVisitor visitor) {
        reduction.visit(state, visitor);
    }

    @Override
    public boolean dependsOnOrder() {
        return reduction.dependsOnOrder();
    }

    @Override
    public Aggregate finish(A state, Viewport viewport) {
        return new Aggregate(viewport, reduction.finish(state, viewport).grid(), categories.labels());
    }

    @Override
    public boolean addsUp() {
        return reduction.addsUp();
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return Reduction.by(categories, reduction.antialiased());
    }
}
