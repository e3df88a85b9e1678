package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Scan;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.reduce.StateCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateCodecTest {

    private static final Viewport VIEWPORT = Canvas.of(20, 10).x(0, 1).y(0, 1).viewport();
    private static final List<Viewport> VIEWPORTS =
            List.of(VIEWPORT, Canvas.of(3, 2).x(0, 1).y(0, 1).viewport());
    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final Glyph LINES = Glyph.lines(List.of("x", "y"), List.of("y", "value"), 1.5);

    static Stream<Reduction<?, Aggregate>> reductions() {
        return Stream.of(
                Reduction.count(),
                Reduction.any("value"),
                Reduction.sum("value"),
                Reduction.mean("value"),
                Reduction.std("value"),
                Reduction.last("value"),
                Reduction.where(Choice.max("value").most(2)),
                Reduction.by(Categories.bins("value", 0, 1, 3), Reduction.count()));
    }

    static Stream<Reduction<?, Aggregate>> antialiased() {
        return Stream.of(
                Reduction.count(),
                Reduction.countLines(),
                Reduction.mean("value"),
                Reduction.max("value"),
                Reduction.first("value"));
    }

    @ParameterizedTest
    @MethodSource("reductions")
    <A> void whatWasWrittenIsRead(Reduction<A, Aggregate> reduction) {
        check(reduction, POINTS);
    }

    @ParameterizedTest
    @MethodSource("antialiased")
    void partsOfCellsAreRead(Reduction<?, Aggregate> reduction) {
        check(reduction.antialiased(), LINES);
    }

    private static <A> void check(Reduction<A, ?> reduction, Glyph glyph) {
        StateCodec<A> codec = new StateCodec<>(
                reduction, VIEWPORTS.stream().map(Viewport::cells).toList());
        List<A> states = codec.create();
        assertThat(codec.write(states)).as("nothing").hasSizeLessThan(64);
        Table table = table(60);
        for (int i = 0; i < states.size(); i++) {
            Scan.of(VIEWPORTS.get(i), glyph, reduction, states.get(i), table).rows(table.size());
        }
        byte[] written = codec.write(states);
        List<A> read = codec.read(written);
        assertThat(codec.write(read)).isEqualTo(written);
        for (int i = 0; i < states.size(); i++) {
            assertThat(numbers(reduction.finish(read.get(i), VIEWPORTS.get(i))))
                    .isEqualTo(numbers(reduction.finish(states.get(i), VIEWPORTS.get(i))));
        }
    }

    private static double[] numbers(Object aggregate) {
        Grid grid = ((Aggregate) aggregate).grid();
        return IntStream.range(0, grid.size()).mapToDouble(grid::value).toArray();
    }

    @Test
    void fewCellsAreSmallAndManyNoLargerThanTheArray() {
        Reduction<int[], Aggregate> count = Reduction.count();
        StateCodec<int[]> codec = new StateCodec<>(count, List.of(100_000));
        int[] counts = count.create(100_000);
        counts[77_777] = 3;
        assertThat(codec.write(List.of(counts))).hasSizeLessThan(12);
        Arrays.setAll(counts, i -> i % 1000 + 1);
        assertThat(codec.write(List.of(counts))).hasSizeLessThan(200_010);
    }

    @Test
    void aReductionTravels() throws Exception {
        Reduction<?, ?> summary = Reduction.summary(Map.of(
                "a", Reduction.by(Categories.codes("kind", List.of("b")), Reduction.mean("c")),
                "d", Reduction.where(Choice.last("e"), "f")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(List.of(summary, summary.antialiased(), VIEWPORT, POINTS, LINES));
        Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(((List<?>) back).subList(2, 5)).isEqualTo(List.of(VIEWPORT, POINTS, LINES));
    }

    private static Table table(int rows) {
        Random random = new Random(8);
        return Table.of(Map.of(
                "x", NumericColumn.of(random.doubles(rows).toArray()),
                "y", NumericColumn.of(random.doubles(rows).toArray()),
                "value", NumericColumn.of(random.doubles(rows).toArray())));
    }
}
