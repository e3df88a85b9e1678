package io.portolan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static Inspection inspect(String data, String layout) {
        return Inspection.of((JsonObject) Json.parse("{\"data\":[" + data + "],\"layout\":{" + layout + "}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"scater\"} | UNKNOWN_TRACE_TYPE data[0]: plotly.js 4.1.1 has no trace type scater; did you mean scatter",
                "{\"marker\":{\"colour\":1}} | UNKNOWN_ATTRIBUTE data[0].marker.colour: plotly.js 4.1.1 has no such attribute; did you mean color",
                "{\"marker\":{\"size\":\"big\"}} | WRONG_VALUE data[0].marker.size: takes a number of at least 0, or a list, not \"big\"",
                "{\"marker\":{\"size\":[1,-1]}} | WRONG_VALUE data[0].marker.size: takes a number of at least 0, or a list, not -1",
                "{\"marker\":3} | WRONG_VALUE data[0].marker: takes an object, not 3",
                "{\"mode\":\"line\"} | WRONG_VALUE data[0].mode: takes some of lines+markers+text, or one of none, not \"line\"",
                "{\"showlegend\":\"no\"} | WRONG_VALUE data[0].showlegend: takes true or false, not \"no\"",
                "{\"x\":5} | WRONG_VALUE data[0].x: takes a list, not 5",
                "{\"line\":{\"color\":\"rde\"}} | WRONG_VALUE data[0].line.color: takes a CSS colour, not \"rde\"",
                "{\"marker\":{\"maxdisplayed\":1,\"line\":{\"width\":[[\"a\"]]}}} | WRONG_VALUE data[0].marker.line.width: takes a number",
                "{\"x\":[1,2],\"y\":[1]} | UNEQUAL_LENGTHS data[0]: columns differ in length: x has 2, y has 1",
            })
    void findsWhatIsWrongInATrace(String trace, String problem) {
        assertThat(inspect(trace, "").problems())
                .singleElement()
                .satisfies(found -> assertThat(found.kind() + " " + found).startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"heigh\":1 | layout.heigh: plotly.js 4.1.1 has no such attribute; did you mean height",
                "\"xaxis1\":{} | layout.xaxis1: plotly.js",
                "\"xaxis2\":{\"type\":\"lin\"} | layout.xaxis2.type: takes one of -, linear, log",
                "\"annotations\":{} | layout.annotations: takes a list of objects, not {}",
                "\"shapes\":[{\"line\":{\"colr\":1}}] | layout.shapes[0].line.colr: plotly.js",
                "\"template\":{\"layout\":{\"font\":1}} | layout.template.layout.font: takes an object, not 1",
                "\"template\":{\"data\":{\"bar\":[{\"base\":1,\"bse\":1}]}} | layout.template.data.bar[0].bse: plotly.js",
            })
    void findsWhatIsWrongInTheLayout(String layout, String problem) {
        assertThat(inspect("", layout).problems())
                .singleElement()
                .satisfies(found -> assertThat(found.toString()).startsWith(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":[1,null],\"y\":{\"dtype\":\"f8\",\"bdata\":\"AAAAAAAA8D8AAAAAAAAAQA==\"},\"marker\":{\"color\":[1,\"red\"]}}",
                "{\"type\":\"heatmap\",\"x\":[1,2,3],\"y\":[1,2],\"z\":[[1,2,3],[4,5,6]]}",
                "{\"type\":\"bar\",\"name\":3,\"marker\":{\"line\":{\"width\":\"2\"}},\"xsrc\":null}",
                "{\"hoverinfo\":\"x+y\",\"mode\":\"lines+text\",\"opacity\":1,\"textangle\":null,\"xaxis\":\"x12\"}",
                "{\"type\":\"pie\",\"labels\":[1,2,3],\"values\":[1,2]}",
            })
    void acceptsWhatPlotlyDoes(String trace) {
        assertThat(inspect(trace, "").problems()).isEmpty();
    }

    @Test
    void acceptsAWholeLayout() {
        String layout = "\"xaxis14\":{\"tickangle\":\"auto\",\"anchor\":\"y1\",\"range\":[0,1],\"overlaying\":\"x2\"},"
                + "\"template\":{\"layout\":{\"annotationdefaults\":{\"x\":1}}},\"title\":{\"font\":{\"weight\":\"bold\"}},"
                + "\"colorway\":[\"red\",\"#123\"],\"annotations\":[{\"text\":1,\"xref\":\"x domain\"},null],\"legend2\":{}";
        assertThat(inspect("", layout).problems()).isEmpty();
    }

    @Test
    void nothingIsToBeSaidOfWhatNobodySees() {
        Inspection inspection = inspect(
                "{\"hovertext\":[1],\"y\":[1]},{\"visible\":false,\"y\":[2],\"marker\":{\"size\":1}},{\"yy\":{\"a\":1}}",
                "\"dragmode\":\"pan\",\"template\":{\"layout\":{\"width\":300}},\"width\":400");
        assertThat(inspection.isSettled("data[0].hovertext")).isTrue();
        assertThat(inspection.isSettled("data[0].y")).isFalse();
        assertThat(inspection.isSettled("data[1].marker.size")).isTrue();
        assertThat(inspection.isSettled("data[2].yy.a")).isTrue();
        assertThat(inspection.isSettled("layout.dragmode")).isTrue();
        assertThat(inspection.isSettled("layout.template.layout.width")).isTrue();
        assertThat(inspection.isSettled("layout.width")).isFalse();
    }
}
