package io.portolan.raster.column;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A column of numbers that is read in blocks. Each kind widens its own values to doubles in one loop, so that what reads
 * blocks needs to know nothing of kinds. NaN is a missing value; integers have none.
 */
public interface NumericColumn {

    long size();

    /**
     * Copies a block.
     *
     * @param from its first row
     * @param count how many rows; the column has them
     * @param into where they go
     * @param at the place of the first
     */
    void read(long from, int count, double[] into, int at);

    /** The values from a row on where they lie, if that is on the heap and as doubles, so that none need be copied. */
    default Optional<Slice> inPlace(long from) {
        return Optional.empty();
    }

    /** What its values stand for, where they are codes from 0 into a dictionary; empty for plain numbers. */
    default List<String> labels() {
        return List.of();
    }

    /**
     * This column, with values missing.
     *
     * @param validity between its position and its limit a bit for each row, as Arrow has it: from the lowest bit of each
     *     byte up, 0 where the value is missing
     * @throws io.portolan.raster.RasterException if there are fewer bits than rows
     */
    default NumericColumn masked(ByteBuffer validity) {
        return new MaskedColumn(this, validity.slice());
    }

    /** This column as codes into a dictionary; a code outside it is a missing value. */
    default NumericColumn labelled(List<String> labels) {
        return new LabelledColumn(this, List.copyOf(labels));
    }

    /** Doubles on the heap; like all arrays they are not copied, to be left alone. */
    static NumericColumn of(double[] values) {
        return of(DoubleBuffer.wrap(values));
    }

    static NumericColumn of(float[] values) {
        return of(FloatBuffer.wrap(values));
    }

    static NumericColumn of(long[] values) {
        return of(LongBuffer.wrap(values));
    }

    static NumericColumn of(int[] values) {
        return of(IntBuffer.wrap(values));
    }

    static NumericColumn of(short[] values) {
        return of(ShortBuffer.wrap(values));
    }

    /** The doubles between a buffer's position and its limit. */
    static NumericColumn of(DoubleBuffer values) {
        return new BufferColumn.Doubles(values.slice());
    }

    /** The floats between a buffer's position and its limit. */
    static NumericColumn of(FloatBuffer values) {
        return new BufferColumn.Floats(values.slice());
    }

    /** The longs between a buffer's position and its limit. */
    static NumericColumn of(LongBuffer values) {
        return new BufferColumn.Longs(values.slice());
    }

    /** The ints between a buffer's position and its limit. */
    static NumericColumn of(IntBuffer values) {
        return new BufferColumn.Ints(values.slice());
    }

    /** The shorts between a buffer's position and its limit. */
    static NumericColumn of(ShortBuffer values) {
        return new BufferColumn.Shorts(values.slice());
    }

    /** The bytes between a buffer's position and its limit, -128 to 127. */
    static NumericColumn of(ByteBuffer values) {
        return new BufferColumn.Bytes(values.slice());
    }

    /** Columns one below the other, such as the batches of a table or the maps of a file too large for one. */
    static NumericColumn joined(List<? extends NumericColumn> parts) {
        return new JoinedColumn(parts);
    }

    /** Row numbers of a matrix or of evenly spaced data: {@code start + row * step}. */
    static NumericColumn steps(double start, double step, long size) {
        return new StepColumn(start, step, size);
    }
}
