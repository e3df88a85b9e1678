package io.portolan.raster.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.raster.RasterException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are the same wherever they lie. */
class NumericColumnTest {

    private static final double[] NUMBERS = {0, 1, -2, 3, 100, -128, 7, 127, 5, 6, 4};

    private static double[] read(NumericColumn column, int from, int count) {
        double[] into = new double[count + 2];
        column.read(from, count, into, 1);
        assertThat(into[0]).isZero();
        assertThat(into[count + 1]).isZero();
        return Arrays.copyOfRange(into, 1, count + 1);
    }

    static Stream<NumericColumn> columns() {
        ByteOrder little = ByteOrder.LITTLE_ENDIAN;
        ByteBuffer doubles = ByteBuffer.allocateDirect(88).order(little);
        ByteBuffer floats = ByteBuffer.allocateDirect(44).order(little);
        ByteBuffer longs = ByteBuffer.allocate(88);
        ByteBuffer ints = ByteBuffer.allocateDirect(44).order(little);
        ByteBuffer shorts = ByteBuffer.allocateDirect(22);
        ByteBuffer bytes = ByteBuffer.allocateDirect(11);
        for (double number : NUMBERS) {
            doubles.putDouble(number);
            floats.putFloat((float) number);
            longs.putLong((long) number);
            ints.putInt((int) number);
            shorts.putShort((short) number);
            bytes.put((byte) number);
        }
        return Stream.of(
                NumericColumn.of(NUMBERS),
                NumericColumn.of(new float[] {0, 1, -2, 3, 100, -128, 7, 127, 5, 6, 4}),
                NumericColumn.of(new long[] {0, 1, -2, 3, 100, -128, 7, 127, 5, 6, 4}),
                NumericColumn.of(new int[] {0, 1, -2, 3, 100, -128, 7, 127, 5, 6, 4}),
                NumericColumn.of(new short[] {0, 1, -2, 3, 100, -128, 7, 127, 5, 6, 4}),
                NumericColumn.of(doubles.flip().asDoubleBuffer()),
                NumericColumn.of(floats.flip().asFloatBuffer()),
                NumericColumn.of(longs.flip().asLongBuffer()),
                NumericColumn.of(ints.flip().asIntBuffer()),
                NumericColumn.of(shorts.flip().asShortBuffer()),
                NumericColumn.of(bytes.flip()),
                NumericColumn.of(bytes.duplicate()).labelled(List.of("a")),
                NumericColumn.of(NUMBERS).masked(ByteBuffer.wrap(new byte[] {-1, -1})),
                NumericColumn.joined(List.of(
                        NumericColumn.of(new int[0]),
                        NumericColumn.of(new int[] {0, 1, -2}),
                        NumericColumn.of(new int[0]),
                        NumericColumn.of(new double[] {3}),
                        NumericColumn.of(new float[] {100, -128, 7, 127, 5, 6, 4}))));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void numbersAreTheSameWhereverTheyLie(NumericColumn column) {
        assertThat(column.size()).isEqualTo(NUMBERS.length);
        assertThat(read(column, 0, NUMBERS.length)).containsExactly(NUMBERS);
        assertThat(read(column, 2, 5)).containsExactly(-2, 3, 100, -128, 7);
        assertThat(read(column, 3, 1)).containsExactly(3);
        assertThat(read(column, 11, 0)).isEmpty();
    }

    @Test
    void aBufferIsReadFromItsPositionToItsLimit() {
        ByteBuffer buffer =
                ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}).position(1).limit(4);
        assertThat(read(NumericColumn.of(buffer), 0, 3)).containsExactly(2, 3, 4);
    }

    @Test
    void doublesOnTheHeapAreReadWhereTheyLie() {
        NumericColumn column = NumericColumn.of(DoubleBuffer.wrap(NUMBERS, 2, 5).slice());
        Slice slice = column.inPlace(1).orElseThrow();
        assertThat(slice.values()).isSameAs(NUMBERS);
        assertThat(slice.values()[slice.start()]).isEqualTo(read(column, 1, 1)[0]);
        assertThat(NumericColumn.of(DoubleBuffer.wrap(NUMBERS).asReadOnlyBuffer())
                        .inPlace(0))
                .isEmpty();
        assertThat(column.masked(ByteBuffer.wrap(new byte[] {0})).inPlace(0)).isEmpty();
    }

    @Test
    void bitsTellWhichValuesAreMissing() {
        NumericColumn column = NumericColumn.of(NUMBERS).masked(ByteBuffer.wrap(new byte[] {0b00000101, 0b010}));
        assertThat(read(column, 0, 3)).containsExactly(0, Double.NaN, -2);
        assertThat(read(column, 8, 3)).containsExactly(Double.NaN, 6, Double.NaN);
        assertThatThrownBy(() -> NumericColumn.of(NUMBERS).masked(ByteBuffer.allocate(1)))
                .isInstanceOf(RasterException.class)
                .hasMessageContainingAll("11 rows", "8");
    }

    @Test
    void mappedFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("numbers");
        ByteBuffer bytes = ByteBuffer.allocate(88).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(NUMBERS);
        Files.write(file, bytes.array());
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer mapped =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, 88).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(read(NumericColumn.of(mapped.asDoubleBuffer()), 1, 4)).containsExactly(1, -2, 3, 100);
        }
    }

    @Test
    void arrowVectors() {
        try (BufferAllocator allocator = new RootAllocator();
                Float8Vector doubles = new Float8Vector("doubles", allocator);
                IntVector ints = new IntVector("ints", allocator)) {
            for (int i = 0; i < 20; i++) {
                ints.setSafe(i, i * i);
                if (i % 3 == 0) {
                    doubles.setNull(i);
                } else {
                    doubles.setSafe(i, i / 4.0);
                }
            }
            doubles.setValueCount(20);
            ints.setValueCount(20);
            NumericColumn quarters = NumericColumn.of(
                            bytes(doubles.getDataBuffer(), 160).asDoubleBuffer())
                    .masked(bytes(doubles.getValidityBuffer(), 3));
            NumericColumn squares = NumericColumn.of(
                            bytes(ints.getDataBuffer(), 80).asIntBuffer())
                    .masked(bytes(ints.getValidityBuffer(), 3));
            assertThat(read(quarters, 8, 3)).containsExactly(2, Double.NaN, 2.5);
            assertThat(read(squares, 17, 3)).containsExactly(289, 324, 361);
        }
    }

    private static ByteBuffer bytes(ArrowBuf buffer, int size) {
        return buffer.nioBuffer(0, size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
