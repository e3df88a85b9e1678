package io.portolan.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.SharedData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FramesTest {

    enum Kind {
        CUTTER,
        SLOOP
    }

    record Boat(String name, Kind kind, Optional<Integer> masts) {}

    /** A bean with each way to be read. */
    static class Bean {
        public final double open = 1.5;
        private final String secret = "hidden";
        private final int fluent = 3;

        public int fluent() {
            return fluent;
        }

        public String getGetter() {
            return "got " + secret.length();
        }

        public boolean isFlag() {
            return true;
        }
    }

    @Test
    void readsRecords() {
        Frame frame = Frames.frame(
                List.of(new Boat("Ann", Kind.CUTTER, Optional.of(1)), new Boat("Bob", Kind.SLOOP, Optional.empty())));
        assertThat(frame.names()).containsExactly("name", "kind", "masts");
        assertThat(frame.column("kind").label(1)).isEqualTo("SLOOP");
        assertThat(frame.column("masts").isMissing(1)).isTrue();
        assertThat(frame.column("masts").number(0)).isEqualTo(1);
    }

    @Test
    void readsBeans() {
        Frame frame = Frames.frame(new Bean[] {new Bean()});
        assertThat(frame.names()).containsExactly("open", "fluent", "flag", "getter");
        assertThat(frame.column("getter").label(0)).isEqualTo("got 6");
        assertThat(frame.column("flag").label(0)).isEqualTo("true");
    }

    @Test
    void readsMapsOfUnequalKeys() {
        Frame frame = Frames.frame(List.of(Map.of("a", 1), Map.of("b", "x")));
        assertThat(frame.names()).containsExactly("a", "b");
        assertThat(frame.column("a").isMissing(1)).isTrue();
    }

    @Test
    void readsMapsOfColumnsAndOfValues() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("i", new int[] {1, 2});
        columns.put("l", Arrays.asList(1L, null));
        columns.put("s", new String[] {"a", "b"});
        columns.put("b", new boolean[] {true, false});
        Frame frame = Frames.frame(columns);
        assertThat(frame.rows()).isEqualTo(2);
        assertThat(frame.column("l").isMissing(1)).isTrue();
        assertThat(frame.column("b").type()).isEqualTo(ColumnType.CATEGORY);
        assertThat(Frames.frame(Map.of("a", 3)).names()).containsExactly("key", "value");
    }

    @Test
    void readsValuesMatricesAndStreams() {
        assertThat(Frames.frame(new float[] {1, 2}).column("value").number(1)).isEqualTo(2);
        assertThat(Frames.frame(Stream.of("a", "b")).column("value").label(0)).isEqualTo("a");
        Frame matrix = Frames.frame(new double[][] {{1, 2}, {3, 4}});
        assertThat(matrix.column("row").number(2)).isEqualTo(1);
        assertThat(matrix.column("value").number(2)).isEqualTo(3);
        assertThatThrownBy(() -> Frames.frame(new double[][] {{1, 2}, {3}})).isInstanceOf(ColumnLengthException.class);
    }

    /** As the sequences of Scala look from Java. */
    public static final class Sequence {
        public Iterator<Integer> iterator() {
            return List.of(1, 2).iterator();
        }
    }

    @Test
    void readsSequencesOfOtherLanguages() {
        assertThat(Frames.frame(new Sequence()).rows()).isEqualTo(2);
    }

    @Test
    void copiesListsWhenGiven() {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Source<Integer> source = Source.of(list);
        list.add(3);
        assertThat(source.frame().rows()).isEqualTo(2);
    }

    @Test
    void readsEveryKindOfMoment() {
        List<Object> moments = List.of(
                LocalDate.of(2020, 2, 29),
                LocalDateTime.of(2020, 2, 29, 0, 0),
                Instant.parse("2020-02-29T00:00:00Z"),
                ZonedDateTime.of(2020, 2, 29, 0, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
                java.sql.Timestamp.valueOf("2020-02-29 00:00:00"),
                java.sql.Date.valueOf("2020-02-29"),
                java.util.Date.from(Instant.parse("2020-02-29T00:00:00Z")));
        Column column = Column.of("at", moments);
        assertThat(column.distinct()).containsExactly("2020-02-29");
        assertThat(Column.of("m", List.of(YearMonth.of(2020, 2))).label(0)).isEqualTo("2020-02-01");
        assertThat(Column.of("m", List.of(LocalDateTime.of(2020, 1, 2, 3, 4, 5)))
                        .toJson()
                        .toJson())
                .isEqualTo("[\"2020-01-02T03:04:05\"]");
        assertThat(Column.of("m", List.of(LocalDate.MAX)).isMissing(0)).isTrue();
    }

    @Test
    void readsDatesWrittenAsText() {
        assertThat(Column.of("d", List.of("Jan 1 2000", "Feb 10, 2001")).label(1))
                .isEqualTo("2001-02-10");
        assertThat(Column.of("d", List.of("2000-01-01 10:00", "2000-01-02T11:30:00"))
                        .label(0))
                .isEqualTo("2000-01-01T10:00:00");
        assertThat(Column.of("d", List.of("2000-01-01", "soon")).type()).isEqualTo(ColumnType.CATEGORY);
        assertThat(Column.of("d", List.of("2000-13-45")).type()).isEqualTo(ColumnType.CATEGORY);
    }

    @Test
    void keepsTypesApart() {
        assertThat(Column.of("x", List.of(1, "a")).type()).isEqualTo(ColumnType.CATEGORY);
        assertThat(Column.of("x", new double[] {Double.NEGATIVE_INFINITY}).isMissing(0))
                .isTrue();
        assertThat(Column.of("x", List.of()).size()).isZero();
    }

    @Test
    void readsJsonFiles() {
        Frame cars = Frames.frame(SharedData.path("data/cars.json"));
        assertThat(cars.rows()).isEqualTo(406);
        assertThat(cars.column("Year").type()).isEqualTo(ColumnType.DATE);
        assertThat(cars.column("Miles_per_Gallon").isMissing(10)).isTrue();
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> Frames.frame(new Object()))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> Frames.frame(Path.of("a.parquet")))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("a.parquet");
        assertThatThrownBy(() -> Frames.frame(List.of(new Object())))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("no properties");
    }

    @Test
    void namesAccessorsByTheirMethod() {
        Accessor<Boat, Object> reference = Boat::name;
        Accessor<Bean, Object> getter = Bean::getGetter;
        Accessor<Boat, Object> lambda = boat -> boat.name() + "!";
        assertThat(reference.name()).contains("name");
        assertThat(getter.name()).contains("getter");
        assertThat(lambda.name()).isEmpty();
    }
}
