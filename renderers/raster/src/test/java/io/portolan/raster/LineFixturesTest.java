package io.portolan.raster;

import io.portolan.raster.column.Table;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import java.io.IOException;
import java.util.Map;
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
}
