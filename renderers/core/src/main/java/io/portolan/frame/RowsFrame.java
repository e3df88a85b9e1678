package io.portolan.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A frame over a list of row objects that reads a column when it is first asked for. */
final class RowsFrame implements Frame {

    private final List<?> items;
    private final Map<String, Function<@Nullable Object, @Nullable Object>> readers;
    private final Map<String, Column> read = new ConcurrentHashMap<>();

    /** @param readers column name to what takes its value from an item, which may be null */
    RowsFrame(Collection<?> items, Map<String, Function<@Nullable Object, @Nullable Object>> readers) {
        this.items = Collections.unmodifiableList(new ArrayList<>(items));
        this.readers = new LinkedHashMap<>(readers);
    }

    @Override
    public List<String> names() {
        return List.copyOf(readers.keySet());
    }

    @Override
    public int rows() {
        return items.size();
    }

    @Override
    public Column column(String name) {
        if (!readers.containsKey(name)) {
            throw new UnknownColumnException(name, names());
        }
        return read.computeIfAbsent(name, this::readColumn);
    }

    private Column readColumn(String name) {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(readers.get(name).apply(item)));
        return Column.of(name, values);
    }
}
