package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grids of lines, cell by cell. */
class LineFixturesTest {

    private static final Map<String, Reduction<?, Aggregate>> REDUCTIONS = Map.of(
            "count", Reduction.count(),
            "any", Reduction.any(),
            "sum_v", Reduction.sum("v"),
            "mean_v", Reduction.mean("v"),
            "max_v", Reduction.max("v"),
            "first_v", Reduction.first("v"));

    private static void check(Fixture fixture, Glyph glyph, Table table) {
        for (Fixture.Op op : fixture.ops()) {
            String name = op.name().replaceFirst("^lines? (axis=1 )?", "").replaceFirst(" .*", "");
            Aggregate aggregate = Rasterizer.standard().aggregate(op.canvas(), glyph, REDUCTIONS.get(name), table);
            op.check(PointFixturesTest.numbers(aggregate.grid()), 0);
        }
    }

    @Test
    void randomWalkWithGaps() throws IOException {
        Fixture fixture = Fixture.read("11");
        Inputs in = Inputs.walk(fixture.number("seed"), fixture.number("n"));
        Inputs.gaps(in.y, 101, 50);
        check(fixture, Glyph.line("x", "y"), in.table());
    }

    @Test
    void longSegmentsMostlyClipped() throws IOException {
        Fixture fixture = Fixture.read("12");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        for (int i = 0; i < in.x.length; i++) {
            in.x[i] = in.x[i] * 3 - 1;
            in.y[i] = in.y[i] * 3 - 1;
        }
        check(fixture, Glyph.line("x", "y"), in.table());
    }

    @Test
    void aLineForEachRow() throws IOException {
        Fixture fixture = Fixture.read("13");
        double[][] walks = Inputs.walks(fixture.number("seed"), 50, 40);
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            int point = i;
            columns.put("x" + i, NumericColumn.steps(i, 0, walks.length));
            columns.put(
                    "y" + i,
                    NumericColumn.of(Arrays.stream(walks)
                            .mapToDouble(walk -> walk[point])
                            .toArray()));
        }
        check(fixture, Glyph.lines(names("x"), names("y")), Table.of(columns));
    }

    private static List<String> names(String letter) {
        return IntStream.range(0, 40).mapToObj(i -> letter + i).toList();
    }

    @Test
    void logarithmicAxes() throws IOException {
        Fixture fixture = Fixture.read("14");
        Inputs in = Inputs.walk(fixture.number("seed"), fixture.number("n"));
        for (int i = 0; i < in.x.length; i++) {
            in.x[i] = i + 1;
            in.y[i] = 0.5 + in.y[i] * in.y[i];
        }
        check(fixture, Glyph.line("x", "y"), in.table());
    }

    @Test
    void areas() throws IOException {
        Fixture fixture = Fixture.read("16");
        Inputs in = Inputs.walk(116, 200);
        Map<String, NumericColumn> columns = Map.of(
                "x", NumericColumn.of(in.x),
                "y", NumericColumn.of(in.y),
                "y2", NumericColumn.of(Inputs.walk(117, 200).y));
        for (Fixture.Op op : fixture.ops()) {
            Glyph glyph = op.name().startsWith("area to zero") ? Glyph.area("x", "y") : Glyph.area("x", "y", "y2");
            Reduction<?, Aggregate> reduction = op.name().contains("any") ? Reduction.any() : Reduction.count();
            Aggregate aggregate = Rasterizer.standard().aggregate(op.canvas(), glyph, reduction, Table.of(columns));
            op.check(PointFixturesTest.numbers(aggregate.grid()), 0);
        }
    }

    @Test
    void antialiasedLines() throws IOException {
        Fixture fixture = Fixture.read("15");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        for (int i = 0; i < in.x.length; i++) {
            in.x[i] = in.x[i] * 1.4 - 0.2;
            in.y[i] = in.y[i] * 1.4 - 0.2;
        }
        Map<String, Reduction<?, Aggregate>> reductions = Map.of(
                "line any", Reduction.any(),
                "line count", Reduction.count(),
                "line count(self_intersect=False)", Reduction.countLines(),
                "line max(v)", Reduction.max("v"));
        for (Fixture.Op op : fixture.ops()) {
            // The reference divides by the number of segments, which makes a line fade at its rims.
            if (!op.name().equals("line mean(v)")) {
                Reduction<?, Aggregate> reduction = reductions.get(op.name());
                double width = Fixture.Op.number(op.json().members().get("line_width"));
                Aggregate aggregate = Rasterizer.standard()
                        .aggregate(op.canvas(), Glyph.line("x", "y", width), reduction, in.table());
                op.check(PointFixturesTest.numbers(aggregate.grid()), 1e-5);
            }
        }
    }

    @Test
    void aLineOfOneValueHasThisValueAcrossItsWidth() {
        Table table = Table.of(Map.of(
                "x", NumericColumn.of(new double[] {1, 5, 9}),
                "y", NumericColumn.of(new double[] {1.7, 1.7, 1.7}),
                "v", NumericColumn.of(new double[] {10, 10, 10})));
        Aggregate means = Rasterizer.standard()
                .aggregate(Canvas.of(10, 4).x(0, 10).y(0, 4), Glyph.line("x", "y", 1), Reduction.mean("v"), table);
        assertThat(means.value(4, 1)).isEqualTo(10);
        assertThat(means.value(4, 2)).isEqualTo(10);
        assertThat(means.value(4, 3)).isNaN();
    }
}
