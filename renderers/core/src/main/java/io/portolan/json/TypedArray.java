package io.portolan.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plotly's typed array: numbers as base64 of little-endian bytes, {@code {"dtype": "f8", "bdata": "...", "shape":
 * "2,3"}}. NaN is a gap. As plotly.js 4 reads it: dtypes f8 f4 i4 u4 i2 u2 i1 u1 and their long names.
 */
public final class TypedArray implements Json {

    private final DType dtype;
    private final byte[] bytes;
    private final @Nullable JsonObject source;
    private final Optional<String> shape;

    private TypedArray(DType dtype, byte[] bytes, Optional<String> shape, @Nullable JsonObject source) {
        this.dtype = dtype;
        this.bytes = bytes;
        this.shape = shape;
        this.source = source;
    }

    /** One-dimensional 64-bit floats. */
    public static TypedArray of(double[] values) {
        return of(DType.F8, values, Optional.empty());
    }

    /** A matrix by rows. */
    public static TypedArray of(double[] values, int rows, int columns) {
        if (rows * columns != values.length) {
            throw new JsonException(rows + " x " + columns + " is not " + values.length + " values.");
        }
        return of(DType.F8, values, Optional.of(rows + "," + columns));
    }

    /** Values of any type; each is rounded to what the type can hold. */
    public static TypedArray of(DType dtype, double[] values, Optional<String> shape) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * dtype.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            dtype.put(buffer, value);
        }
        return new TypedArray(dtype, buffer.array(), shape, null);
    }

    /** Whether an object is a typed array in form and can be read as one. */
    static boolean isTypedArray(JsonObject object) {
        return object.string("bdata").isPresent()
                && object.string("dtype").flatMap(DType::named).isPresent();
    }

    /** Reads an object for which {@link #isTypedArray} holds. */
    static Json read(JsonObject object) {
        DType dtype = object.string("dtype").flatMap(DType::named).orElseThrow();
        try {
            byte[] bytes = Base64.getDecoder().decode(object.string("bdata").orElseThrow());
            return new TypedArray(dtype, bytes, object.string("shape"), object);
        } catch (IllegalArgumentException notBase64) {
            return object;
        }
    }

    public DType dtype() {
        return dtype;
    }

    /** The dimensions as plotly writes them, "rows,columns"; empty for one dimension. */
    public Optional<String> shape() {
        return shape;
    }

    /** The number of values. */
    public int length() {
        return bytes.length / dtype.size();
    }

    /** The value at an index; NaN is a gap. */
    public double value(int index) {
        return dtype.get(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), index * dtype.size());
    }

    /** All values, by rows; a fresh array. */
    public double[] values() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        double[] values = new double[length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = dtype.get(buffer, i * dtype.size());
        }
        return values;
    }

    /** The array as plotly.js reads it; for one that was read, the object it came as. */
    public JsonObject toObject() {
        if (source != null) {
            return source;
        }
        return JsonObject.builder()
                .put("dtype", dtype.code())
                .put("bdata", Base64.getEncoder().encodeToString(bytes))
                .put("shape", shape)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedArray array
                && dtype == array.dtype
                && shape.equals(array.shape)
                && Arrays.equals(bytes, array.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dtype, shape, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "TypedArray(" + dtype.code() + ", " + length() + ")";
    }
}
