package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.raster.AxisType;
import io.portolan.raster.Mapping;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts that a store is made of. */
class StorePartsTest {

    @Test
    void theCurveGoesFromNeighbourToNeighbour() {
        int side = 16;
        int[] cells = new int[side * side];
        Arrays.fill(cells, -1);
        for (int cell = 0; cell < cells.length; cell++) {
            cells[Hilbert.place(cell % side, cell / side, side)] = cell;
        }
        for (int place = 1; place < cells.length; place++) {
            int across = Math.abs(cells[place] % side - cells[place - 1] % side);
            int up = Math.abs(cells[place] / side - cells[place - 1] / side);
            assertThat(across + up).as("step to %d", place).isEqualTo(1);
        }
    }

    @Test
    void halvingKeepsAllPointsAndBoxesThemTightly() {
        Random random = new Random(1);
        int size = 100_000;
        long[] points = new long[size];
        for (int i = 0; i < size; i++) {
            int edge = 1 << Ruler.BITS;
            points[i] = Halving.point(random.nextInt(edge), i % 10 == 0 ? 7 : random.nextInt(edge), i);
        }
        Ruler ruler = new Ruler(IntStream.range(0, size).asDoubleStream().toArray(), 0, size);
        new Halving(points, ruler, ruler, Progress.UNWATCHED).order();
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(points).forEach(point -> numbers.add(Halving.number(point)));
        assertThat(numbers).hasSize(size);
        double area = 0;
        for (int from = 0; from + Layout.GROUP <= size; from += Layout.GROUP) {
            long[] group = Arrays.copyOfRange(points, from, from + Layout.GROUP);
            area += side(group, 0) * side(group, Ruler.BITS + 1);
        }
        assertThat(area).as("of the plane in boxes of groups").isLessThan(1);
    }

    /** How much of the axis points span. */
    private static double side(long[] points, int shift) {
        long[] values = Arrays.stream(points)
                .map(point -> point << shift >>> Long.SIZE - Ruler.BITS - 1)
                .sorted()
                .toArray();
        return (double) (values[values.length - 1] - values[0]) / (1 << Ruler.BITS);
    }

    @ParameterizedTest
    @EnumSource
    void binsOfCodesAreThoseOfTheMapping(Kind kind) {
        Random random = new Random(2);
        for (AxisType type : AxisType.values()) {
            Mapping axis = Mapping.of(type, new Range(3, 70_000.1), 257);
            Edges edges = Edges.of(axis, kind);
            for (int trial = 0; trial < 20_000; trial++) {
                double value = kind.value(kind.code(Math.rint(Math.pow(10, 6 * random.nextDouble() - 0.5))));
                int bin = edges.bin(kind.code(value), 0, edges.bins() - 1);
                assertThat(bin).as("%s on %s", value, type).isEqualTo(expected(axis, value));
            }
        }
    }

    private static int expected(Mapping axis, double value) {
        if (value < axis.range().low()) {
            return 0;
        }
        return value > axis.range().high() ? axis.bins() + 1 : axis.bin(value) + 1;
    }

    @ParameterizedTest
    @EnumSource
    void codesAreOrderedAsNumbersAre(Kind kind) {
        double[] values = {-1e18, -70_000, -1, 0, 1, 2, 70_000, 1e18};
        for (int i = 1; i < values.length; i++) {
            assertThat(kind.code(values[i])).isGreaterThan(kind.code(values[i - 1]));
        }
        assertThat(kind.most()).isGreaterThanOrEqualTo(kind.code(Double.MAX_VALUE));
        assertThat(kind.least()).isLessThanOrEqualTo(kind.code(-Double.MAX_VALUE));
    }

    @Test
    void chunksHoldAnyCodes() {
        long[] extremes = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1};
        Random random = new Random(3);
        int rows = 2 * Layout.SECTION + 21;
        long[][] codes = new long[4][rows];
        for (int i = 0; i < rows; i++) {
            codes[0][i] = extremes[random.nextInt(extremes.length)];
            codes[1][i] = 1_000_000 + random.nextInt(1 << 20);
            codes[2][i] = random.nextLong();
            codes[3][i] = 42;
        }
        ChunkEncoder.Encoded encoded = ChunkEncoder.encode(codes, rows);
        assertThat(encoded.chunk().right()).isEqualTo(Long.MAX_VALUE);
        List<StoreColumn> columns =
                List.of(StoreColumn.whole("x"), StoreColumn.whole("y"), StoreColumn.whole("v"), StoreColumn.whole("w"));
        ChunkView view = new ChunkView(encoded.bytes().order(ByteOrder.LITTLE_ENDIAN), rows, columns);
        long[] back = new long[Layout.SECTION];
        for (int column = 0; column < codes.length; column++) {
            for (int from = 0; from < rows; from += Layout.SECTION) {
                int count = Math.min(Layout.SECTION, rows - from);
                view.codes(column, from, count, back);
                assertThat(Arrays.copyOf(back, count))
                        .containsExactly(Arrays.copyOfRange(codes[column], from, from + count));
            }
        }
    }

    @Test
    void rulersMeasureFinelyWhereThereIsMuch() {
        double[] values = new double[10_000];
        Random random = new Random(4);
        Arrays.setAll(values, i -> i == 0 ? 1e30 : random.nextDouble());
        Ruler ruler = new Ruler(values.clone(), Arrays.stream(values).min().orElseThrow(), 1e30);
        Arrays.sort(values);
        for (int i = 1; i < values.length; i++) {
            assertThat(ruler.read(values[i])).isGreaterThanOrEqualTo(ruler.read(values[i - 1]));
        }
        assertThat(ruler.read(0.6) - ruler.read(0.4)).isGreaterThan((1 << Ruler.BITS) / 6);
        assertThat(ruler.value(ruler.read(0.5))).isCloseTo(0.5, within(1e-3));
        assertThat(ruler.length()).isEqualTo(1e30);
        assertThat(ruler.part(1e30)).isEqualTo(Ruler.PARTS - 1);
    }
}
