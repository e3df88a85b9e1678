package io.portolan.bench.raster;

import io.portolan.raster.Canvas;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Reduction;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Ten million points, the ranges looked for each time. */
public class PointsBenchmark extends Timed {

    static final Canvas CANVAS = Canvas.of(900, 525);
    static final List<String> KINDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static final Glyph POINTS = Glyph.points("x", "y");

    @Param
    public Spread spread;

    private Table table;

    @Setup
    public void prepare() {
        table = table(spread);
    }

    static Table table(Spread spread) {
        double[] values = new Random(2).doubles(Spread.POINTS).toArray();
        Random random = new Random(3);
        int[] kinds = IntStream.range(0, Spread.POINTS)
                .map(i -> random.nextInt(KINDS.size()))
                .toArray();
        return Table.of(Map.of(
                "x", NumericColumn.of(spread.points(0)),
                "y", NumericColumn.of(spread.points(1)),
                "value", NumericColumn.of(values),
                "kind", NumericColumn.of(kinds).labelled(KINDS)));
    }

    static <A, R> R aggregate(Table table, Reduction<A, R> reduction, int threads) {
        return Rasterizer.standard().withThreads(threads).aggregate(CANVAS, POINTS, reduction, table);
    }

    static Reduction<?, Aggregate> byKind() {
        return Reduction.by(Categories.of("kind"), Reduction.count());
    }

    @Benchmark
    public Aggregate count() {
        return aggregate(table, Reduction.count(), 1);
    }

    @Benchmark
    public Aggregate countOnTwoThreads() {
        return aggregate(table, Reduction.count(), 2);
    }

    @Benchmark
    public Aggregate mean() {
        return aggregate(table, Reduction.mean("value"), 1);
    }

    @Benchmark
    public Aggregate countByCategory() {
        return aggregate(table, byKind(), 1);
    }

    @Benchmark
    public Aggregate std() {
        return aggregate(table, Reduction.std("value"), 1);
    }
}
