package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Polygons;
import io.portolan.raster.glyph.Quadmesh;
import io.portolan.raster.glyph.Trimesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coordinates that lie nowhere or far beyond touch no cell but those of the canvas, and end no work. */
class HostileDataTest {

    private static final double[] ODD = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e300,
        -1e17,
        Double.MIN_VALUE,
        -0.0,
        0,
        1,
        0.5,
        1e9,
        -3,
        0.25,
        0.75
    };

    private final Random random = new Random(11);

    private double[] values(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextBoolean() ? ODD[random.nextInt(ODD.length)] : random.nextDouble());
        return values;
    }

    private Table table() {
        return Table.of(Map.of(
                "x",
                NumericColumn.of(values(60)),
                "y",
                NumericColumn.of(values(60)),
                "v",
                NumericColumn.of(values(60))));
    }

    private double[][] matrix(int rows, int columns) {
        double[][] matrix = new double[rows][];
        Arrays.setAll(matrix, row -> values(columns));
        return matrix;
    }

    private List<Glyph> glyphs() {
        int[] rings = IntStream.rangeClosed(0, 15).map(ring -> 4 * ring).toArray();
        int[] each = IntStream.rangeClosed(0, 15).toArray();
        Polygons polygons = new Polygons(values(120), rings, each, each);
        return List.of(
                Glyph.points("x", "y"),
                Glyph.line("x", "y"),
                Glyph.line("x", "y", 3),
                Glyph.lines(List.of("x", "y"), List.of("v", "x")),
                Glyph.area("x", "y"),
                Glyph.area("x", "y", "v"),
                polygons,
                polygons.outlines(),
                polygons.outlines(2),
                Trimesh.ofVertices(
                        values(30),
                        values(30),
                        values(30),
                        IntStream.range(0, 30).toArray()),
                Quadmesh.of(values(8), values(7), matrix(7, 8)),
                Quadmesh.of(matrix(7, 8), matrix(7, 8), matrix(7, 8)));
    }

    @Test
    void oddCoordinates() {
        List<Canvas> canvases = List.of(
                Canvas.of(13, 9).x(0, 1).y(0, 1),
                Canvas.of(13, 9).x(1e16, 1e16 + 4).y(-1e290, 1e290),
                Canvas.of(1, 1).x(-1e-300, 1e-300).y(0.5, 0.75),
                Canvas.of(13, 9).x(0.1, 1e12).y(1e-9, 1).xType(AxisType.LOG).yType(AxisType.LOG));
        for (int trial = 0; trial < 200; trial++) {
            Table table = table();
            for (Glyph glyph : glyphs()) {
                for (Canvas canvas : canvases) {
                    Aggregate most = Rasterizer.standard().aggregate(canvas, glyph, Reduction.max("v"), table);
                    assertThat(most.grid().size()).isEqualTo(canvas.width() * canvas.height());
                }
            }
        }
    }

    @Test
    void nothingAtAll() {
        NumericColumn none = NumericColumn.of(new double[0]);
        Table table = Table.of(Map.of("x", none, "y", none, "v", none));
        int[] end = {0};
        Polygons polygons = new Polygons(new double[0], end, end, end);
        List<Glyph> glyphs = List.of(
                Glyph.points("x", "y"),
                Glyph.line("x", "y"),
                Glyph.line("x", "y", 1),
                Glyph.lines(List.of(), List.of()),
                Glyph.area("x", "y"),
                polygons,
                polygons.outlines(),
                Trimesh.ofVertices(new double[0], new double[0], new double[0], new int[0]));
        for (Glyph glyph : glyphs) {
            Aggregate counts = Rasterizer.standard().aggregate(Canvas.of(3, 2), glyph, Reduction.max("v"), table);
            assertThat(counts.viewport().x().range()).isEqualTo(new Range(-1, 1));
            assertThat(counts.grid().isEmpty(5)).isTrue();
        }
    }

    @Test
    void aColumnThatChangesWhileItIsRead() {
        NumericColumn restless = new NumericColumn() {
            @Override
            public long size() {
                return 5000;
            }

            @Override
            public void read(long from, int count, double[] into, int at) {
                System.arraycopy(values(count), 0, into, at, count);
            }
        };
        Table table = Table.of(Map.of("x", restless, "y", restless, "v", restless));
        for (Glyph glyph : List.of(Glyph.points("x", "y"), Glyph.line("x", "y"), Glyph.line("x", "y", 1))) {
            Rasterizer one = Rasterizer.standard().withThreads(1);
            assertThat(one.aggregate(Canvas.of(9, 9).x(0, 1).y(0, 1), glyph, Reduction.max("v"), table)
                            .grid()
                            .size())
                    .isEqualTo(81);
        }
    }

    @Test
    void oddValuesBecomeColors() {
        double[] values = {Double.NaN, -1e307, 1e307, 0, 3, Double.MIN_VALUE};
        Viewport viewport = Canvas.of(3, 2).x(0, 1).y(0, 1).viewport();
        for (Normalization normalization : Normalization.values()) {
            int[] argb = Shading.standard()
                    .normalization(normalization)
                    .shade(Aggregate.of(viewport, new Grid.Doubles(values.clone())))
                    .argb();
            assertThat(argb[0]).isZero();
            assertThat(argb[2] >>> 24).isEqualTo(255);
        }
    }
}
