package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Polygons;
import io.portolan.raster.glyph.Quadmesh;
import io.portolan.raster.glyph.Scanner;
import io.portolan.raster.glyph.Trimesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any data: states of parts combine to the state of the whole, and counts are those of a plain loop. */
class PartsTest {

    private static final int ROWS = 5000;
    private static final Viewport VIEWPORT = Canvas.of(9, 7).x(.1, .9).y(.2, .8).viewport();
    private static final Categories LETTERS = Categories.codes("c", List.of("a", "b", "c", "d"));

    /** Those whose results do not depend on the order of rows. */
    static Stream<Reduction<?, Aggregate>> unordered() {
        return Stream.of(
                Reduction.count(),
                Reduction.countLines(),
                Reduction.count("v"),
                Reduction.any("v"),
                Reduction.sum("v"),
                Reduction.sumLines("v"),
                Reduction.mean("v"),
                Reduction.min("v"),
                Reduction.max("v"),
                Reduction.values(Choice.max("v").most(3)),
                Reduction.values(Choice.min("v").most(3)),
                Reduction.by(LETTERS, Reduction.max("v")),
                Reduction.by(Categories.modulo("c", 3, 1), Reduction.countLines()),
                Reduction.by(Categories.bins("v", -10, 40, 4), Reduction.count()));
    }

    static Stream<Reduction<?, Aggregate>> reductions() {
        return Stream.concat(
                unordered(),
                Stream.of(
                        Reduction.first("v"),
                        Reduction.last("v"),
                        Reduction.values(Choice.first("v").most(3)),
                        Reduction.values(Choice.last("v").most(3)),
                        Reduction.where(Choice.max("v")),
                        Reduction.where(Choice.min("v").most(2)),
                        Reduction.where(Choice.last("v"), "w")));
    }

    private static Map<String, NumericColumn> columns(Inputs in) {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        columns.put("x", NumericColumn.of(in.x));
        columns.put("y", NumericColumn.of(in.y));
        columns.put("v", NumericColumn.of(in.v));
        columns.put("w", NumericColumn.of(in.w));
        columns.put("c", NumericColumn.of(in.c));
        return columns;
    }

    private static Table table() {
        Inputs in = Inputs.points(7, ROWS);
        Inputs.gaps(in.v, 11, 4);
        Inputs.gaps(in.x, 23, 9);
        return Table.of(columns(in));
    }

    static Stream<Glyph> glyphs() {
        Polygons polygons = polygons();
        return Stream.of(
                Glyph.points("x", "y"),
                Glyph.line("x", "y"),
                Glyph.line("x", "y", 1.5),
                Glyph.lines(List.of("x", "y"), List.of("y", "x")),
                Glyph.lines(List.of("x", "y"), List.of("y", "x"), 2),
                Glyph.area("x", "y"),
                Glyph.area("x", "y", "x"),
                polygons,
                polygons.outlines(),
                polygons.outlines(1),
                mesh(),
                Quadmesh.of(ramp(40), ramp(30), MatrixFixturesTest.matrix(5, 30, 40)));
    }

    /** Triangles as polygons of one ring. */
    private static Polygons polygons() {
        Inputs in = Inputs.points(17, 900);
        double[] coordinates = new double[2400];
        for (int point = 0; point < 1200; point++) {
            int corner = point / 4 * 3 + point % 4 % 3;
            coordinates[2 * point] = in.x[corner];
            coordinates[2 * point + 1] = in.y[corner];
        }
        int[] rings = IntStream.rangeClosed(0, 300).map(ring -> 4 * ring).toArray();
        int[] each = IntStream.rangeClosed(0, 300).toArray();
        return new Polygons(coordinates, rings, each, each);
    }

    private static Trimesh mesh() {
        Inputs in = Inputs.points(18, 300);
        return Trimesh.ofVertices(in.x, in.y, in.v, IntStream.range(0, 300).toArray());
    }

    private static double[] ramp(int count) {
        return IntStream.range(0, count).mapToDouble(i -> i / (count - 1.0)).toArray();
    }

    @ParameterizedTest
    @MethodSource("glyphs")
    void partsMakeTheWhole(Glyph glyph) {
        Table table = table();
        int rows = (int) glyph.rows(VIEWPORT, table);
        reductions().forEach(plain -> {
            Reduction<?, Aggregate> reduction = glyph.isAntialiased() ? plain.antialiased() : plain;
            Grid whole = parts(glyph, reduction, table, List.of(0, rows)).grid();
            assertSame(parts(glyph, reduction, table, List.of(0, 1, rows)).grid(), whole);
            List<Integer> cuts = List.of(0, rows / 3, rows / 3, rows * 2 / 3 + 1, rows);
            assertSame(parts(glyph, reduction, table, cuts).grid(), whole);
        });
    }

    @Test
    void partsOfVariancesMakeTheWhole() {
        Glyph points = Glyph.points("x", "y");
        for (Reduction<?, Aggregate> reduction : List.of(Reduction.var("v"), Reduction.std("v"))) {
            Grid whole = parts(points, reduction, table(), List.of(0, ROWS)).grid();
            assertSame(
                    parts(points, reduction, table(), List.of(0, 7, 3000, ROWS)).grid(), whole);
        }
    }

    private static <A> Aggregate parts(
            Glyph glyph, Reduction<A, Aggregate> reduction, Table table, List<Integer> cuts) {
        List<String> columns = Stream.of(glyph.xColumns(), glyph.yColumns(), reduction.columns())
                .flatMap(List::stream)
                .toList();
        A all = null;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            A part = reduction.create(VIEWPORT.cells());
            Block block = new Block(table, columns);
            Hits hits = new Hits(
                    block,
                    glyph.valueColumn(),
                    row -> glyph.joinsRows() ? 0 : row,
                    full -> reduction.append(part, full));
            Scanner scanner = glyph.scanner(VIEWPORT, reduction.addsUp());
            for (int from = cuts.get(i); from < cuts.get(i + 1); from += Block.ROWS) {
                block.move(from, Math.min(Block.ROWS, cuts.get(i + 1) - from), glyph.joinsRows());
                scanner.scan(block, hits);
                hits.flush();
            }
            all = all == null ? part : reduction.combine(all, part);
        }
        return reduction.finish(all, VIEWPORT);
    }

    private static void assertSame(Grid actual, Grid expected) {
        assertThat(actual.size()).isEqualTo(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            double a = actual.value(i);
            double b = expected.value(i);
            assertThat(Double.isNaN(a) && Double.isNaN(b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)))
                    .as("place %d: %s, not %s", i, a, b)
                    .isTrue();
        }
    }

    @Test
    void theOrderOfRowsChangesNothingButWhatComesFirst() {
        Inputs in = Inputs.points(8, ROWS);
        Inputs.gaps(in.v, 11, 4);
        Table before = Table.of(columns(in));
        Table after = Table.of(columns(shuffled(in)));
        List<Glyph> glyphs = List.of(
                Glyph.points("x", "y"),
                Glyph.lines(List.of("x", "y"), List.of("y", "x")),
                Glyph.lines(List.of("x", "y"), List.of("y", "x"), 2));
        for (Glyph glyph : glyphs) {
            unordered().forEach(plain -> {
                Reduction<?, Aggregate> reduction = glyph.isAntialiased() ? plain.antialiased() : plain;
                List<Integer> all = List.of(0, ROWS);
                assertSame(
                        parts(glyph, reduction, after, all).grid(),
                        parts(glyph, reduction, before, all).grid());
            });
        }
    }

    private static Inputs shuffled(Inputs in) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(order, new Random(3));
        Inputs out = Inputs.points(0, ROWS);
        for (int i = 0; i < ROWS; i++) {
            int from = order.get(i);
            out.x[i] = in.x[from];
            out.y[i] = in.y[from];
            out.v[i] = in.v[from];
            out.w[i] = in.w[from];
            out.c[i] = in.c[from];
        }
        return out;
    }

    @Test
    void aZoomedCountIsThatOfAPlainLoop() {
        Inputs in = Inputs.clusters(9, ROWS, 4);
        Random random = new Random(4);
        for (int trial = 0; trial < 20; trial++) {
            double left = random.nextInt(32) / 8.0 - 3;
            double bottom = random.nextInt(32) / 8.0 - 3;
            int[] counts = new int[16 * 8];
            for (int i = 0; i < ROWS; i++) {
                double x = (in.x[i] - left) * 16;
                double y = (in.y[i] - bottom) * 4;
                if (x >= 0 && x < 16 && y >= 0 && y < 8) {
                    counts[(int) y * 16 + (int) x]++;
                }
            }
            Canvas canvas = Canvas.of(16, 8).x(left, left + 1).y(bottom, bottom + 2);
            Aggregate aggregate = Rasterizer.standard()
                    .aggregate(canvas, Glyph.points("x", "y"), Reduction.count(), Table.of(columns(in)));
            assertThat(((Grid.Counts) aggregate.grid()).values()).isEqualTo(counts);
        }
    }

    /** Each triangle has a category and values between its corners. */
    @Test
    void categoriesOfComputedValues() {
        int[] codes = new int[100];
        Arrays.setAll(codes, i -> i % 4);
        Table table = Table.of(Map.of("c", NumericColumn.of(codes)));
        Canvas canvas = Canvas.of(9, 7).x(0, 1).y(0, 1);
        Grid each = Rasterizer.standard()
                .aggregate(canvas, mesh(), Reduction.by(LETTERS, Reduction.max(Trimesh.VALUE)), table)
                .grid();
        Grid all = Rasterizer.standard()
                .aggregate(canvas, mesh(), Reduction.max(Trimesh.VALUE), table)
                .grid();
        for (int i = 0; i < all.size(); i++) {
            int cell = i;
            double most = IntStream.range(0, 4)
                    .mapToDouble(plane -> each.value(4 * cell + plane))
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(Double.NaN);
            assertThat(most).isEqualTo(Double.valueOf(all.value(i)));
        }
    }
}
