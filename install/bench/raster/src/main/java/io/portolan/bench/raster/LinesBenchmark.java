package io.portolan.bench.raster;

import io.portolan.raster.Canvas;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Random walks: one of a million points, and a thousand of a thousand, a row each. */
public class LinesBenchmark extends Timed {

    private static final Canvas CANVAS = PointsBenchmark.CANVAS;
    private static final int LINES = 1000;

    private final Rasterizer rasterizer = Rasterizer.standard().withThreads(1);
    private final List<String> xs = new ArrayList<>();
    private final List<String> ys = new ArrayList<>();
    private Table walk;
    private Table lines;

    @Setup
    public void prepare() {
        double[] steps = randomWalk(new Random(0), LINES * LINES);
        walk = Table.of(Map.of("x", NumericColumn.steps(0, 1, steps.length), "y", NumericColumn.of(steps)));
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        double[][] walks = new double[LINES][];
        for (int line = 0; line < LINES; line++) {
            walks[line] = randomWalk(new Random(line), LINES);
        }
        for (int point = 0; point < LINES; point++) {
            double[] column = new double[LINES];
            for (int line = 0; line < LINES; line++) {
                column[line] = walks[line][point];
            }
            xs.add("x" + point);
            ys.add("y" + point);
            columns.put("x" + point, NumericColumn.steps(point, 0, LINES));
            columns.put("y" + point, NumericColumn.of(column));
        }
        lines = Table.of(columns);
    }

    private static double[] randomWalk(Random random, int points) {
        double[] walk = new double[points];
        for (int i = 1; i < points; i++) {
            walk[i] = walk[i - 1] + random.nextGaussian();
        }
        return walk;
    }

    @Benchmark
    public Aggregate walk() {
        return rasterizer.aggregate(CANVAS, Glyph.line("x", "y"), Reduction.count(), walk);
    }

    @Benchmark
    public Aggregate smoothWalk() {
        return rasterizer.aggregate(CANVAS, Glyph.line("x", "y", 1), Reduction.count(), walk);
    }

    @Benchmark
    public Aggregate lines() {
        return rasterizer.aggregate(CANVAS, Glyph.lines(xs, ys), Reduction.count(), lines);
    }
}
