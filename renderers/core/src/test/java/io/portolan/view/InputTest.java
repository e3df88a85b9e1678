package io.portolan.view;

import static io.portolan.Viz.area;
import static io.portolan.Viz.bar;
import static io.portolan.Viz.box;
import static io.portolan.Viz.heatmap;
import static io.portolan.Viz.histogram;
import static io.portolan.Viz.line;
import static io.portolan.Viz.point;
import static io.portolan.Viz.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.Golden;
import io.portolan.channel.ChannelException;
import io.portolan.figure.Figure;
import io.portolan.frame.ColumnLengthException;
import io.portolan.frame.UnknownColumnException;
import io.portolan.frame.UnsupportedDataException;
import io.portolan.mark.Ship;
import io.portolan.scale.Scale;
import io.portolan.scale.ScaleException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person may get wrong, and data nobody wishes for. */
class InputTest {

    private static final String EVIL = "<img src=x onerror=alert(1)></script> & &lt; %{x}";

    @Test
    void namesTheNearestColumns() {
        assertThatThrownBy(() -> point(Ship.ALL).x("gunz"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessage("There is no column \"gunz\". Did you mean \"guns\"? Columns: \"name\", \"nation\","
                        + " \"launched\", \"length\", \"guns\".");
        assertThatThrownBy(() -> point(Ship.ALL).color("bluish"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("no CSS colour");
        assertThatThrownBy(() -> point(Ship.ALL).color("stealblue"))
                .hasMessageContaining("it is no CSS colour either; the nearest is \"steelblue\".");
        assertThatThrownBy(() -> point(Ship.ALL).shape("sqare")).hasMessageContaining("the nearest is \"square\".");
    }

    @Test
    void namesColumnsOfUnequalLength() {
        Map<String, ?> data = Map.of("a", new int[3], "b", List.of(1));
        assertThatThrownBy(() -> point(data).x("a"))
                .isInstanceOf(ColumnLengthException.class)
                .hasMessageContaining("\"a\" has 3")
                .hasMessageContaining("\"b\" has 1");
    }

    @Test
    void saysWhichDataCannotBeRead() {
        assertThatThrownBy(() -> point((Object) null)).hasMessageContaining("The data is null");
        assertThatThrownBy(() -> heatmap(new double[][] {{1, 2}, {3}}).figure())
                .isInstanceOf(ColumnLengthException.class)
                .hasMessageContaining("row 0 has 2, row 1 has 1");
        assertThatThrownBy(() -> point(Ship.ALL)
                        .x(Ship::guns)
                        .y(ship -> Integer.parseInt(ship.name()))
                        .figure())
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("The function for y failed at item 0 of the data")
                .hasRootCauseInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> point(Path.of("no.json")).x("a"))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessage("Cannot read no.json: there is no such file or folder.");
        assertThatThrownBy(() -> point(List.of()).figure()).hasMessageEndingWith("say .x(\"column\").");
        assertThatThrownBy(() -> point(Ship.ALL).width(0)).isInstanceOf(ChannelException.class);
    }

    @Test
    void saysWhatAChannelReads() {
        assertThatThrownBy(
                        () -> point(Ship.ALL).x("guns").y("length").size("name").figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("reads numbers");
        assertThatThrownBy(() -> line(Ship.ALL).shape("circle"))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("no channel shape");
        assertThatThrownBy(() -> line(Ship.ALL).x("guns").figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("needs y");
        assertThatThrownBy(() -> point(Ship.ALL).bins(3)).isInstanceOf(ChannelException.class);
        assertThatThrownBy(() -> point(Ship.ALL).opacity(30)).isInstanceOf(ChannelException.class);
    }

    @Test
    void saysWhatAScaleHolds() {
        assertThatThrownBy(() -> point(Ship.ALL)
                        .x("name")
                        .y("guns")
                        .xScale(Scale.linear())
                        .figure())
                .isInstanceOf(ScaleException.class)
                .hasMessageContaining("\"name\" has text");
        assertThatThrownBy(() -> point(Ship.ALL).colormap("jet")).isInstanceOf(ScaleException.class);
        assertThatThrownBy(() -> point(Ship.ALL).palette("no colour")).isInstanceOf(ScaleException.class);
        assertThatThrownBy(() -> point(Ship.ALL)
                        .x("guns")
                        .y("length")
                        .xScale(Scale.log().domain(0, 10))
                        .figure())
                .isInstanceOf(ScaleException.class);
    }

    @Test
    void showsThatThereIsNothing() {
        Golden.check("empty", point(List.of()).x("a").y("b").color("c").facet("d"));
        Map<String, ?> missing = Map.of("a", new Double[] {null, null}, "b", new double[] {Double.NaN, 1});
        assertThat(point(missing).x("a").y("b").figure().toJson()).contains("no data");
        assertThat(heatmap(new double[][] {{Double.NaN}}).figure().toJson()).contains("no data");
        for (Chart<Object> chart : everyMark(List.of())) {
            assertThat(chart.figure().toJson()).as(chart.toString()).contains("no data");
        }
    }

    private static List<Chart<Object>> everyMark(Object data) {
        return List.of(
                line(data).x("a").y("b"),
                area(data).x("a").y("b"),
                bar(data).x("a").y("b"),
                histogram(data).x("a"),
                box(data).x("a").y("b"),
                heatmap(data).x("a").y("b").color("c"),
                text(data).x("a").y("b").text("c"));
    }

    @Test
    void notesWhatALogAxisCannotShow() {
        Map<String, ?> data = Map.of("a", new int[] {-1, 0, 1, 10}, "b", new int[] {1, 2, 3, 4});
        Golden.check("log", point(data).x("a").y("b").xScale(Scale.log().domain(1, 100)));
    }

    @Test
    void foldsCategoriesThatAreTooMany() {
        List<Map<String, Object>> rows = IntStream.range(0, 300_000)
                .mapToObj(i -> Map.<String, Object>of("id", "i" + i % 100_000, "v", i % 7))
                .toList();
        Figure byColor = point(rows).x("v").y("v").color("id").figure();
        assertThat(byColor.data()).hasSize(20);
        assertThat(byColor.toJson()).contains("99981 least frequent of 100000 values of id");
        Figure byPlace = bar(rows).x("id").y("v").figure();
        assertThat(byPlace.layout().array("xaxis.categoryarray").size()).isEqualTo(1000);
    }

    @Test
    void keepsMarkupOutOfEveryText() {
        Map<String, ?> data = Map.of(EVIL, new String[] {EVIL, "b"}, "n", new int[] {1, 2});
        String json = point(data)
                .x(EVIL)
                .y("n")
                .color(EVIL)
                .text(EVIL)
                .tooltip(EVIL)
                .facet(EVIL)
                .title(EVIL)
                .subtitle(EVIL)
                .xLabel(EVIL)
                .yLabel(EVIL)
                .colorLabel(EVIL)
                .figure()
                .toJson();
        assertThat(json).contains("&lt;img src=x").doesNotContain("<img", "</script");
        assertThat(json.replaceAll("%\\{(x|y|customdata|marker)[^}]*}(?=<br>|<extra>)", ""))
                .doesNotContain("<br>%{x}");
    }

    @Test
    void readsListsThatBeginWithNull() {
        assertThat(point(Arrays.asList(null, Ship.ALL.get(0)))
                        .x("guns")
                        .y("length")
                        .figure()
                        .data())
                .hasSize(1);
    }
}
