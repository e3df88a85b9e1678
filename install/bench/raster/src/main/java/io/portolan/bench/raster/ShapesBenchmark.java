package io.portolan.bench.raster;

import io.portolan.raster.Canvas;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Polygons;
import io.portolan.raster.glyph.Trimesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A mesh of triangles over the whole canvas, and large shapes of many corners. */
public class ShapesBenchmark extends Timed {

    private static final Canvas CANVAS = PointsBenchmark.CANVAS;
    private static final int ACROSS = 250;
    private static final int DOWN = 200;
    private static final int STARS = 20;
    private static final int VERTICES = 2000;

    private final Rasterizer rasterizer = Rasterizer.standard().withThreads(1);
    private final Table none = Table.of(Map.of("none", NumericColumn.of(new double[STARS])));
    private Trimesh mesh;
    private Glyph stars;

    @Setup
    public void prepare() {
        mesh = bentGrid();
        stars = manyStars();
    }

    /** Two triangles for each square of a bent grid. */
    private static Trimesh bentGrid() {
        int columns = ACROSS + 1;
        int vertices = columns * (DOWN + 1);
        double[] x = new double[vertices];
        double[] y = new double[vertices];
        double[] values = new Random(0).doubles(vertices).toArray();
        for (int i = 0; i < vertices; i++) {
            x[i] = i % columns + 0.3 * Math.sin(i);
            y[i] = i / columns + 0.3 * Math.cos(i);
        }
        int[] corners = IntStream.range(0, ACROSS * DOWN)
                .map(square -> square / ACROSS * columns + square % ACROSS)
                .flatMap(at -> IntStream.of(at, at + 1, at + columns, at + 1, at + columns + 1, at + columns))
                .toArray();
        return Trimesh.ofVertices(x, y, values, corners);
    }

    private static Glyph manyStars() {
        double[] points = new double[2 * STARS * (VERTICES + 1)];
        Random random = new Random(1);
        int at = 0;
        for (int star = 0; star < STARS; star++) {
            double centerX = random.nextDouble();
            double centerY = random.nextDouble();
            for (int corner = 0; corner <= VERTICES; corner++) {
                double angle = 2 * Math.PI * (corner % VERTICES) / VERTICES;
                double radius = corner % 2 == 0 ? 0.5 : 0.2;
                points[at++] = centerX + radius * Math.cos(angle);
                points[at++] = centerY + radius * Math.sin(angle);
            }
        }
        int[] each = IntStream.rangeClosed(0, STARS).toArray();
        int[] rings = IntStream.of(each).map(star -> star * (VERTICES + 1)).toArray();
        return new Polygons(points, rings, each, each);
    }

    @Benchmark
    public Aggregate mesh() {
        return rasterizer.aggregate(CANVAS, mesh, Reduction.mean(Trimesh.VALUE), none);
    }

    @Benchmark
    public Aggregate stars() {
        return rasterizer.aggregate(CANVAS, stars, Reduction.count(), none);
    }
}
