package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.block.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartRowsTest {

    private static final ChunkFormat FORMAT =
            new ChunkFormat(List.of(StoreColumn.doubles("x"), StoreColumn.doubles("y")));
    private static final int ROWS = 40 * Block.ROWS;

    private final double[] xs = new Random(1).doubles(ROWS).map(x -> x * x).toArray();
    private final double[] ys = new Random(2).doubles(ROWS).toArray();

    private void add(PartRows rows) {
        for (int from = 0; from < ROWS; from += Block.ROWS) {
            rows.add(
                    new double[][] {
                        Arrays.copyOfRange(xs, from, from + Block.ROWS), Arrays.copyOfRange(ys, from, from + Block.ROWS)
                    },
                    Block.ROWS);
        }
        rows.finish();
    }

    @Test
    void partsHoldAboutAsManyPointsAndLieTogether() {
        Parts parts = Parts.of(xs, ys, 16);
        List<double[][]> points = IntStream.range(0, 16)
                .mapToObj(part -> IntStream.range(0, ROWS)
                        .filter(row -> parts.part(xs[row], ys[row]) == part)
                        .mapToObj(row -> new double[] {Math.sqrt(xs[row]), ys[row]})
                        .toArray(double[][]::new))
                .toList();
        assertThat(points).allSatisfy(of -> {
            assertThat((double) of.length / ROWS).isBetween(.05, .075);
            assertThat(span(of, 0) * span(of, 1)).isLessThan(.25);
        });
    }

    private static double span(double[][] points, int axis) {
        return Arrays.stream(points).mapToDouble(point -> point[axis]).max().orElseThrow()
                - Arrays.stream(points).mapToDouble(point -> point[axis]).min().orElseThrow();
    }

    @Test
    void everyRowComesOnceAndInItsPart() {
        Parts parts = Parts.of(xs, ys, 3);
        ChunkPacker[] packers =
                IntStream.range(0, 3).mapToObj(part -> new ChunkPacker(FORMAT)).toArray(ChunkPacker[]::new);
        int[] most = {0};
        add(new PartRows(FORMAT, parts, (part, piece) -> {
            most[0] = Math.max(most[0], piece.length);
            packers[part].add(piece);
        }));
        assertThat(most[0]).isEqualTo(PartRows.PIECE);
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            for (PackedChunk chunk : packers[part].chunks()) {
                double[] x = new double[chunk.rows()];
                double[] y = new double[chunk.rows()];
                FORMAT.table(chunk).column("x").read(0, x.length, x, 0);
                FORMAT.table(chunk).column("y").read(0, y.length, y, 0);
                for (int row = 0; row < x.length; row++) {
                    assertThat(parts.part(x[row], y[row])).isEqualTo(part);
                }
                sum += chunk.rows();
            }
        }
        assertThat(sum).isEqualTo(ROWS);
    }

    @Test
    void pointsInOnePlaceAreOfOnePart() {
        Parts parts = Parts.of(new double[] {1, 1, 1}, new double[] {2, 2, 2}, 8);
        assertThat(parts.part(1, 2)).isBetween(0, 7);
        assertThat(Parts.of(new double[0], new double[0], 1).part(5, 5)).isZero();
    }
}
