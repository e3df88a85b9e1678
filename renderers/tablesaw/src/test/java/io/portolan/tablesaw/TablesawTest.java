package io.portolan.tablesaw;

import static io.portolan.Viz.histogram;
import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displays;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.Frames;
import io.portolan.frame.UnknownColumnException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TablesawTest {

    private final Table table = Table.create(
            "ships",
            StringColumn.create("name", "Vasa", "<b>Mary & Rose</b>", ""),
            IntColumn.create("guns", new Integer[] {64, null, 91}),
            DoubleColumn.create("length", 69.2, Double.NaN, 38.5),
            DateColumn.create("lost", LocalDate.of(1628, 8, 10), null, LocalDate.of(1545, 7, 19)),
            BooleanColumn.create("raised", true, true, false));

    @Test
    void readsEveryType() {
        Frame frame = Frames.frame(table);
        assertThat(frame.names()).containsExactly("name", "guns", "length", "lost", "raised");
        assertThat(frame.column("guns").isMissing(1)).isTrue();
        assertThat(frame.column("guns").number(2)).isEqualTo(91);
        assertThat(frame.column("length").isMissing(1)).isTrue();
        assertThat(frame.column("name").isMissing(2)).isTrue();
        assertThat(frame.column("lost").type()).isEqualTo(ColumnType.DATE);
        assertThat(frame.column("lost").label(0)).isEqualTo("1628-08-10");
        assertThat(frame.column("raised").label(0)).isEqualTo("true");
    }

    @Test
    void charts() {
        assertThat(point(table)
                        .x("guns")
                        .y(row -> row.getDouble("length"))
                        .figure()
                        .data())
                .hasSize(1);
        assertThat(histogram(table.intColumn("guns")).figure().layout().string("xaxis.title.text"))
                .contains("guns");
        assertThatThrownBy(() -> point(table).x("gun"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("Did you mean \"guns\"?");
    }

    @Test
    void showsAsHtmlAndText() {
        MimeBundle bundle = Displays.get().bundle(table, DisplayContext.detached());
        assertThat(bundle.string(MimeTypes.HTML).orElseThrow())
                .contains("ships: 3 rows &#215; 5 columns", "&#60;b&#62;Mary &#38; Rose", ">integer<")
                .doesNotContain("<b>", "<style")
                .isPrintable();
        assertThat(bundle.string(MimeTypes.TEXT).orElseThrow()).contains("Vasa", "1628-08-10");
    }

    @Test
    void showsFirstAndLastRowsOfALongTable() {
        int[] numbers = IntStream.range(0, 5000).toArray();
        String html = Displays.get()
                .bundle(Table.create("long", IntColumn.create("i", numbers)), DisplayContext.detached())
                .string(MimeTypes.HTML)
                .orElseThrow();
        assertThat(html).contains(">9<", "&#8942;", ">4999<", "5,000 rows").doesNotContain(">100<");
        assertThat(html.length()).isLessThan(5000);
    }
}
