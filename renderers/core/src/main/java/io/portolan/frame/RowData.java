package io.portolan.frame;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads sequences: of records, beans, maps, single values, or rows of a matrix. */
record RowData() implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        return Items.isSequence(data);
    }

    @Override
    public Frame frame(Object data) {
        List<@Nullable Object> items = Items.of(data).orElseThrow();
        Optional<Object> first = items.stream().filter(Objects::nonNull).findFirst();
        if (first.isEmpty()) {
            return items.isEmpty() ? new NothingFrame() : Frame.of(Column.of("value", items));
        }
        if (first.get() instanceof Map) {
            return new RowsFrame(items, keys(items));
        }
        if (ColumnReader.isColumn(first.get())) {
            return Matrix.frame(items);
        }
        return isValue(first.get()) ? Frame.of(Column.of("value", items)) : new RowsFrame(items, Properties.of(items));
    }

    private static Map<String, Function<@Nullable Object, @Nullable Object>> keys(List<@Nullable Object> items) {
        Set<Object> keys = new LinkedHashSet<>();
        items.stream().filter(Map.class::isInstance).forEach(item -> keys.addAll(((Map<?, ?>) item).keySet()));
        Map<String, Function<@Nullable Object, @Nullable Object>> readers = new LinkedHashMap<>();
        keys.forEach(key ->
                readers.put(String.valueOf(key), item -> item instanceof Map<?, ?> map ? map.get(key) : null));
        return readers;
    }

    private static boolean isValue(Object item) {
        return item instanceof Number
                || item instanceof CharSequence
                || item instanceof Boolean
                || item instanceof Character
                || item instanceof Enum
                || Moments.isMoment(item);
    }
}
