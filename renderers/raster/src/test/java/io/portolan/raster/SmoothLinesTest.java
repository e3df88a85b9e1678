package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several antialiased lines: of each line what covers most of a cell, then the reduction over all lines. */
class SmoothLinesTest {

    private static final int LINES = 5;
    private static final int POINTS = 7;
    private static final Canvas CANVAS = Canvas.of(30, 20).x(0, POINTS - 1).y(-2, 2);
    private static final double WIDTH = 1.5;

    private final double[][] walks = Inputs.walks(3, LINES, POINTS);
    private final double[] values = {3, 1, 4, 1.5, 9};

    /** The columns x0, y0 ... of the points of lines that are rows, and their values v. */
    private Table rows() {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < POINTS; i++) {
            int point = i;
            columns.put("x" + i, NumericColumn.steps(i, 0, LINES));
            columns.put(
                    "y" + i,
                    NumericColumn.of(IntStream.range(0, LINES)
                            .mapToDouble(line -> walks[line][point])
                            .toArray()));
        }
        columns.put("v", NumericColumn.of(values));
        columns.put("w", NumericColumn.steps(100, 1, LINES));
        columns.put("c", NumericColumn.of(new int[] {0, 1, 0, 1, 0}));
        return Table.of(columns);
    }

    private static List<String> names(String letter) {
        return IntStream.range(0, POINTS).mapToObj(i -> letter + i).toList();
    }

    private static Aggregate draw(Glyph glyph, Reduction<?, Aggregate> reduction, Table table) {
        return Rasterizer.standard().aggregate(CANVAS, glyph, reduction, table);
    }

    private Aggregate drawRows(Reduction<?, Aggregate> reduction) {
        return draw(Glyph.lines(names("x"), names("y"), WIDTH), reduction, rows());
    }

    /** What each line by itself covers. */
    private List<Grid> single(Reduction<?, Aggregate> reduction) {
        List<Grid> grids = new ArrayList<>();
        for (double[] walk : walks) {
            Table one = Table.of(Map.of(
                    "x",
                    NumericColumn.steps(0, 1, POINTS),
                    "y",
                    NumericColumn.of(walk),
                    "v",
                    NumericColumn.steps(1, 0, POINTS)));
            grids.add(draw(Glyph.line("x", "y", WIDTH), reduction, one).grid());
        }
        return grids;
    }

    /** Values times what each line covers at a place, joined over the lines that touch it. */
    private double joined(int place, DoubleBinaryOperator join) {
        double result = Double.NaN;
        List<Grid> coverage = single(Reduction.any());
        for (int line = 0; line < LINES; line++) {
            double value = coverage.get(line).value(place) * values[line];
            if (!Double.isNaN(value)) {
                result = Double.isNaN(result) ? value : join.applyAsDouble(result, value);
            }
        }
        return result;
    }

    private void assertJoined(Grid actual, DoubleBinaryOperator join) {
        for (int i = 0; i < actual.size(); i++) {
            assertNear(actual.value(i), joined(i, join), i);
        }
    }

    private static void assertNear(double actual, double expected, int place) {
        boolean near = Double.isNaN(expected) ? Double.isNaN(actual) : Math.abs(actual - expected) < 1e-5;
        assertThat(near).as("%d: %s, not %s", place, actual, expected).isTrue();
    }

    @Test
    void aLineForEachRow() {
        assertJoined(drawRows(Reduction.min("v")).grid(), Math::min);
        assertJoined(drawRows(Reduction.max("v")).grid(), Math::max);
        assertJoined(drawRows(Reduction.first("v")).grid(), (held, next) -> held);
        assertJoined(drawRows(Reduction.last("v")).grid(), (held, next) -> next);
        assertJoined(drawRows(Reduction.sumLines("v")).grid(), Double::sum);
    }

    @Test
    void aLineForEachColumn() {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        columns.put("x", NumericColumn.steps(0, 1, POINTS));
        columns.put("v", NumericColumn.steps(1, 0, POINTS));
        List<Glyph> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            columns.put("y" + line, NumericColumn.of(walks[line]));
            lines.add(Glyph.line("x", "y" + line, WIDTH));
        }
        Grid least =
                draw(Glyph.layers(lines), Reduction.min("v"), Table.of(columns)).grid();
        Grid sum =
                draw(Glyph.layers(lines), Reduction.count(), Table.of(columns)).grid();
        List<Grid> each = single(Reduction.any());
        List<Grid> counts = single(Reduction.count());
        for (int i = 0; i < least.size(); i++) {
            int place = i;
            assertNear(least.value(i), nonEmpty(each, place).min().orElse(Double.NaN), i);
            double total = nonEmpty(counts, place).sum();
            assertNear(sum.isEmpty(i) ? 0 : sum.value(i), total, i);
        }
    }

    private static DoubleStream nonEmpty(List<Grid> grids, int place) {
        return grids.stream().filter(grid -> !grid.isEmpty(place)).mapToDouble(grid -> grid.value(place));
    }

    @Test
    void whatIsLookedUpIsThatOfTheChosenLine() {
        Grid most = drawRows(Reduction.where(Choice.max("v"), "w")).grid();
        Grid rows = drawRows(Reduction.where(Choice.min("v"))).grid();
        Grid least = drawRows(Reduction.min("v")).grid();
        List<Grid> coverage = single(Reduction.any());
        for (int i = 0; i < most.size(); i++) {
            assertThat(most.isEmpty(i)).isEqualTo(rows.isEmpty(i));
            if (!rows.isEmpty(i)) {
                int row = (int) rows.value(i);
                assertNear(least.value(i), coverage.get(row).value(i) * values[row], i);
                assertThat(most.value(i)).isBetween(100.0, 104.0);
            }
        }
    }

    @Test
    void categoriesOfLines() {
        Categories two = Categories.codes("c", List.of("a", "b"));
        Grid least = drawRows(Reduction.by(two, Reduction.min("v"))).grid();
        Grid whole = drawRows(Reduction.min("v")).grid();
        for (int i = 0; i < whole.size(); i++) {
            double a = least.value(2 * i);
            double b = least.value(2 * i + 1);
            assertNear(Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b), whole.value(i), i);
        }
    }

    @Test
    void aSummaryOfLines() {
        Map<String, Aggregate> both = Rasterizer.standard()
                .aggregate(
                        CANVAS,
                        Glyph.lines(names("x"), names("y"), WIDTH),
                        Reduction.summary(Map.of("n", Reduction.count(), "v", Reduction.count("v"))),
                        rows());
        Grid alone = drawRows(Reduction.count()).grid();
        for (int i = 0; i < alone.size(); i++) {
            assertNear(both.get("n").grid().value(i), alone.value(i), i);
            assertNear(both.get("v").grid().value(i), alone.value(i), i);
        }
    }

    /** A line of enough rows for several threads is one line still. */
    @Test
    void aLineOverSeveralParts() {
        Inputs in = Inputs.points(5, 300_000);
        Canvas canvas = Canvas.of(8, 6).x(0, 1).y(0, 1);
        for (Reduction<?, Aggregate> reduction : List.<Reduction<?, Aggregate>>of(
                Reduction.min("v"), Reduction.countLines(), Reduction.where(Choice.last("v")))) {
            Grid one = Rasterizer.standard()
                    .withThreads(1)
                    .aggregate(canvas, Glyph.line("x", "y", 1), reduction, in.table())
                    .grid();
            Grid three = Rasterizer.standard()
                    .withThreads(3)
                    .aggregate(canvas, Glyph.line("x", "y", 1), reduction, in.table())
                    .grid();
            assertThat(three).usingRecursiveComparison().isEqualTo(one);
        }
    }

    @Test
    void piecesBetweenGapsAreOneLine() {
        Table table = Table.of(Map.of(
                "x", NumericColumn.of(new double[] {0, 6, Double.NaN, 0, 6}),
                "y", NumericColumn.of(new double[] {0, 0, Double.NaN, 0, 0})));
        Aggregate lines = draw(Glyph.line("x", "y", 1), Reduction.countLines(), table);
        Aggregate pieces = draw(Glyph.line("x", "y", 1), Reduction.count(), table);
        assertThat(lines.value(15, 10)).isEqualTo(0.5);
        assertThat(pieces.value(15, 10)).isEqualTo(1);
    }
}
