package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Scanner;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any data: states of parts combine to the state of the whole, and counts are those of a plain loop. */
class PartsTest {

    private static final int ROWS = 5000;
    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final Viewport VIEWPORT = Canvas.of(9, 7).x(.1, .9).y(.2, .8).viewport();

    static Stream<Reduction<?, Aggregate>> reductions() {
        return Stream.of(
                Reduction.count(),
                Reduction.count("v"),
                Reduction.any("v"),
                Reduction.sum("v"),
                Reduction.mean("v"),
                Reduction.var("v"),
                Reduction.std("v"),
                Reduction.min("v"),
                Reduction.max("v"),
                Reduction.first("v"),
                Reduction.last("v"),
                Reduction.values(Choice.first("v").most(3)),
                Reduction.values(Choice.last("v").most(3)),
                Reduction.values(Choice.max("v").most(3)),
                Reduction.values(Choice.min("v").most(3)),
                Reduction.where(Choice.max("v")),
                Reduction.where(Choice.last("v"), "w"),
                Reduction.by(Categories.codes("c", List.of("a", "b", "c", "d")), Reduction.max("v")),
                Reduction.by(Categories.bins("v", -10, 40, 4), Reduction.count()));
    }

    @ParameterizedTest
    @MethodSource("reductions")
    void partsMakeTheWhole(Reduction<?, Aggregate> reduction) {
        Inputs in = Inputs.points(7, ROWS);
        Inputs.gaps(in.v, 11, 4);
        Aggregate whole = parts(reduction, in.table(), List.of(0, ROWS));
        for (List<Integer> cuts : List.of(List.of(0, 1, ROWS), List.of(0, 1700, 1700, 3333, ROWS))) {
            assertSame(parts(reduction, in.table(), cuts).grid(), whole.grid());
        }
    }

    private static <A> Aggregate parts(Reduction<A, Aggregate> reduction, Table table, List<Integer> cuts) {
        List<String> columns = new ArrayList<>(List.of("x", "y"));
        columns.addAll(reduction.columns());
        A all = null;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            A part = reduction.create(VIEWPORT.cells());
            Block block = new Block(table, columns);
            Hits hits = new Hits(block, POINTS.valueColumn(), row -> row, full -> reduction.append(part, full));
            Scanner scanner = POINTS.scanner(VIEWPORT, reduction.addsUp());
            for (int from = cuts.get(i); from < cuts.get(i + 1); from += Block.ROWS) {
                block.move(from, Math.min(Block.ROWS, cuts.get(i + 1) - from), false);
                scanner.scan(block, hits);
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
            assertThat(Double.isNaN(a) && Double.isNaN(b) || Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(b)))
                    .as("place %d: %s, not %s", i, a, b)
                    .isTrue();
        }
    }

    @Test
    void theOrderOfRowsChangesNoCount() {
        Inputs in = Inputs.points(8, ROWS);
        Grid before = parts(Reduction.count(), in.table(), List.of(0, ROWS)).grid();
        Random random = new Random(3);
        for (int i = ROWS - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(in.x, i, j);
            swap(in.y, i, j);
        }
        assertSame(parts(Reduction.count(), in.table(), List.of(0, ROWS)).grid(), before);
    }

    private static void swap(double[] values, int i, int j) {
        double held = values[i];
        values[i] = values[j];
        values[j] = held;
    }

    @Test
    void aZoomedCountIsThatOfAPlainLoop() {
        Inputs in = Inputs.clusters(9, ROWS, 4);
        Random random = new Random(4);
        for (int trial = 0; trial < 20; trial++) {
            double left = random.nextDouble() * 4 - 3;
            double bottom = random.nextDouble() * 4 - 3;
            Canvas canvas = Canvas.of(1, 1).x(left, left + 1).y(bottom, bottom + 2);
            int count = 0;
            for (int i = 0; i < ROWS; i++) {
                boolean inside = in.x[i] >= left && in.x[i] <= left + 1 && in.y[i] >= bottom && in.y[i] <= bottom + 2;
                count += inside ? 1 : 0;
            }
            Aggregate aggregate = Rasterizer.standard().aggregate(canvas, POINTS, Reduction.count(), in.table());
            assertThat(aggregate.value(0, 0)).isEqualTo(count);
        }
    }
}
