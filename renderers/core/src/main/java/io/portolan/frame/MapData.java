package io.portolan.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a map of columns, or a map of single values such as counts by category. */
record MapData() implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        return data instanceof Map;
    }

    @Override
    public Frame frame(Object data) {
        Map<?, ?> map = (Map<?, ?>) data;
        boolean columns = map.values().stream().allMatch(ColumnReader::isColumn);
        return columns ? columns(map) : pairs(map);
    }

    private static Frame columns(Map<?, ?> map) {
        return Frame.of(map.entrySet().stream()
                .map(entry -> Column.of(String.valueOf(entry.getKey()), entry.getValue()))
                .toList());
    }

    private static Frame pairs(Map<?, ?> map) {
        if (map.values().stream().anyMatch(ColumnReader::isColumn)) {
            throw new UnsupportedDataException("A map of columns needs a list or an array under every name; these hold"
                    + " something else: " + notColumns(map));
        }
        return Frame.of(
                Column.of("key", new ArrayList<>(map.keySet())), Column.of("value", new ArrayList<>(map.values())));
    }

    private static List<?> notColumns(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(entry -> !ColumnReader.isColumn(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
