package io.portolan.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Data as it was given and the frame it is read as, which is made once, when a column is first asked for.
 *
 * @param <T> what the data is a sequence of
 */
public final class Source<T> {

    /** What marks that stand at constants are given: a frame without columns. */
    private static final Frame NONE = Frame.of();

    private final Object data;
    private @Nullable Frame frame;

    private Source(Object data) {
        this.data = Items.kept(data);
    }

    /**
     * Data to make a chart of.
     *
     * @param data anything {@link Frames} reads; a collection is copied, a stream is used up
     * @throws UnsupportedDataException if it is null
     */
    public static <T> Source<T> of(@Nullable Object data) {
        if (data == null) {
            throw new UnsupportedDataException("The data is null; give an empty list for no data.");
        }
        return new Source<>(data);
    }

    /** No data at all, for marks that stand at constants. */
    public static <T> Source<T> nothing() {
        return new Source<>(NONE);
    }

    /** Whether there is no item: no data was given, or an empty list, where any name is taken for a column. */
    public boolean isNothing() {
        return data == NONE || (data instanceof List<?> items && items.isEmpty());
    }

    /** @throws UnsupportedDataException if the data cannot be read as a table */
    public synchronized Frame frame() {
        if (frame == null) {
            frame = Frames.frame(data);
        }
        return frame;
    }

    /**
     * The column that a function takes from the items.
     *
     * @throws UnsupportedDataException if the data is no sequence of items
     */
    @SuppressWarnings("unchecked") // T is what the caller knows the elements to be
    public Column column(String name, Function<? super T, ?> function) {
        List<@Nullable Object> values = new ArrayList<>();
        if (!Items.each(
                data, item -> values.add(item == null ? null : value(name, function, (T) item, values.size())))) {
            throw new UnsupportedDataException("A function needs data that is a sequence of items; a "
                    + data.getClass().getName() + " is none. Use column names.");
        }
        return Column.of(name, values);
    }

    private static <T> @Nullable Object value(String name, Function<? super T, ?> function, T item, int index) {
        try {
            return function.apply(item);
        } catch (RuntimeException e) {
            throw new UnsupportedDataException(
                    "The function for " + name + " failed at item " + index + " of the data: " + e
                            + ". Where there is no value it may return null.",
                    e);
        }
    }
}
