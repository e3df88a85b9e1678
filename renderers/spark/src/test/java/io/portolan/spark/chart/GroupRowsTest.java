package io.portolan.spark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class GroupRowsTest {

    private static final List<ValueColumn> COLUMNS = List.of(
            new ValueColumn("t", ColumnType.NUMBER),
            new ValueColumn("v", ColumnType.NUMBER),
            new ValueColumn("label", ColumnType.CATEGORY));

    private static final GroupKey KEY = new GroupKey(List.of("sensor"), RowFactory.create("s1"));

    private static GroupRows rows(int count, int limit) {
        GroupRows rows = new GroupRows(COLUMNS, limit);
        IntStream.range(0, count).forEach(i -> rows.add(RowFactory.create((double) i, value(i), "r" + i)));
        return rows;
    }

    private static Double value(int i) {
        return i == 123_457 ? 10 : i == 654_321 ? -10 : Math.sin(i / 1e5);
    }

    @Test
    void fewRowsStayAsTheyAre() {
        GroupRows rows = rows(1000, 1000);
        Frame frame = rows.frame(KEY);

        assertThat(rows.isThinned()).isFalse();
        assertThat(frame.names()).containsExactly("t", "v", "label", "sensor");
        assertThat(frame.rows()).isEqualTo(1000);
        assertThat(frame.column("sensor").label(999)).isEqualTo("s1");
        assertThat(frame.column("label").label(999)).isEqualTo("r999");
    }

    @Test
    void manyRowsKeepTheirEndsAndExtremes() {
        GroupRows rows = rows(1_000_000, 2000);
        Frame frame = rows.frame(KEY);
        Column t = frame.column("t");

        assertThat(rows.isThinned()).isTrue();
        assertThat(rows.count()).isEqualTo(1_000_000);
        assertThat(frame.rows()).isBetween(200, 2000);
        assertThat(t.number(0)).isZero();
        assertThat(t.number(frame.rows() - 1)).isEqualTo(999_999);
        double[] kept = IntStream.range(0, frame.rows()).mapToDouble(t::number).toArray();
        assertThat(kept).isSorted().contains(123_457, 654_321);
        assertThat(Arrays.stream(kept)
                        .allMatch(at -> frame.column("label")
                                .label(Arrays.binarySearch(kept, at))
                                .equals("r" + (int) at)))
                .isTrue();
    }

    @Test
    void eachBlockKeepsWhatAnyPartOfItWould() {
        Frame few = rows(100_000, 500).frame(KEY);
        Frame many = rows(100_000, 50_000).frame(KEY);

        assertThat(numbers(many.column("t"))).containsAll(numbers(few.column("t")));
    }

    private static List<Double> numbers(Column column) {
        return IntStream.range(0, column.size()).mapToObj(column::number).toList();
    }

    @Test
    void missingValuesAreNoExtremes() {
        GroupRows rows = new GroupRows(COLUMNS, 20);
        IntStream.range(0, 1000).forEach(i -> rows.add(RowFactory.create((double) i, i == 500 ? 1.0 : null, null)));
        Frame frame = rows.frame(KEY);

        assertThat(numbers(frame.column("t"))).contains(500.0);
    }
}
