package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.Range;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.engine.Scan;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedChunkTest {

    private static final ChunkFormat FORMAT = new ChunkFormat(Clouds.COLUMNS);
    private static final Glyph POINTS = Glyph.points("x", "y");

    @Test
    void countsAreThoseOfRowsInMemory() {
        check(Clouds.mixed(1, 150_000), Canvas.of(50, 40));
        check(Clouds.mixed(2, 30_000), Canvas.of(50, 40).x(0, 3).y(1.5, 2.5));
        check(Clouds.decades(3, 30_000), Canvas.of(50, 40).xType(AxisType.LOG));
    }

    private static void check(Table table, Canvas canvas) {
        Viewport viewport = Rasterizer.standard().viewport(canvas, POINTS, table);
        ChunkCounts counts = new ChunkCounts(FORMAT, viewport);
        pack(table).forEach(counts::add);
        assertThat(new Grid.Counts(counts.counts()).values())
                .isEqualTo(
                        ((Grid.Counts) local(canvas, Reduction.count(), table).grid()).values());
    }

    @Test
    void otherReductionsReadTheRows() {
        Table table = Clouds.mixed(4, 70_000);
        Canvas canvas = Canvas.of(20, 20).x(-1, 5).y(-1, 5);
        Reduction<double[], Aggregate> most = Reduction.max("v");
        double[] state = most.create(400);
        for (PackedChunk chunk : pack(table)) {
            Table rows = FORMAT.table(chunk);
            Scan.of(canvas.viewport(), POINTS, most, state, rows).rows(rows.size());
        }
        assertThat(state).isEqualTo(((Grid.Doubles) local(canvas, most, table).grid()).values());
    }

    @Test
    void boundsAreThoseOfTheRows() {
        for (PackedChunk chunk : pack(Clouds.uniform(5, 200_000))) {
            Table rows = FORMAT.table(chunk);
            Viewport viewport = Rasterizer.standard().viewport(Canvas.of(1, 1), POINTS, rows);
            assertThat(viewport.x().range()).isEqualTo(new Range(chunk.left(), chunk.right()));
            assertThat(viewport.y().range()).isEqualTo(new Range(chunk.bottom(), chunk.top()));
            assertThat(rows.size()).isEqualTo(chunk.rows());
            assertThat((chunk.right() - chunk.left()) * (chunk.top() - chunk.bottom()))
                    .isLessThan(.55);
        }
    }

    private static Aggregate local(Canvas canvas, Reduction<?, Aggregate> reduction, Table table) {
        return Rasterizer.standard().aggregate(canvas, POINTS, reduction, table);
    }

    private static List<PackedChunk> pack(Table table) {
        ChunkPacker packer = new ChunkPacker(FORMAT);
        PartRows rows =
                new PartRows(FORMAT, Parts.of(new double[1], new double[1], 1), (part, piece) -> packer.add(piece));
        double[][] values = new double[Clouds.COLUMNS.size()][Block.ROWS];
        for (long from = 0; from < table.size(); from += Block.ROWS) {
            int count = (int) Math.min(Block.ROWS, table.size() - from);
            for (int i = 0; i < values.length; i++) {
                table.column(Clouds.COLUMNS.get(i).name()).read(from, count, values[i], 0);
            }
            rows.add(values, count);
        }
        rows.finish();
        List<PackedChunk> chunks = packer.chunks();
        assertThat(packer.chunks()).isEmpty();
        return chunks;
    }
}
