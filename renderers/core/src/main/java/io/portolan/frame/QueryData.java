package io.portolan.frame;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a database query, from where it stands to its end. */
record QueryData() implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        return data instanceof ResultSet;
    }

    @Override
    public Frame frame(Object data) {
        try {
            return read((ResultSet) data);
        } catch (SQLException e) {
            throw new UnsupportedDataException("The rows of the query could not be read: " + e.getMessage(), e);
        }
    }

    private static Frame read(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<Values> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(new Values(about.getColumnLabel(i)));
        }
        while (rows.next()) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(rows.getObject(i + 1));
            }
        }
        return Frame.of(columns.stream().map(Values::column).toList());
    }

    /** The values of one column so far: numbers as such, until there is another kind of value. */
    private static final class Values {

        private final String name;
        private final Map<Object, Object> same = new HashMap<>();
        private double[] numbers = new double[1024];
        private int count;
        private @Nullable List<@Nullable Object> objects;

        Values(String name) {
            this.name = name;
        }

        void add(@Nullable Object value) {
            if (objects == null && value != null && !(value instanceof Number)) {
                objects = new ArrayList<>();
                for (int row = 0; row < count; row++) {
                    objects.add(Double.isNaN(numbers[row]) ? null : (Object) numbers[row]);
                }
            }
            if (objects != null) {
                // Databases repeat themselves: equal values are kept once.
                objects.add(value == null ? null : same.computeIfAbsent(value, first -> first));
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = value == null ? Double.NaN : ((Number) value).doubleValue();
        }

        Column column() {
            return Column.of(name, objects == null ? Arrays.copyOf(numbers, count) : objects);
        }
    }
}
