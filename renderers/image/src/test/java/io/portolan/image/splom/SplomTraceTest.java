package io.portolan.image.splom;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.ColorAxes;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplomTraceTest {

    private static final JsonArray TWO = JsonArray.of(dimension("A"), dimension("B"));

    private static JsonObject dimension(String label) {
        return JsonObject.of("label", label, "values", JsonArray.of(1, 2, 3));
    }

    private static SplomTrace trace(JsonArray dimensions, Object... namesAndValues) {
        Attrs attrs = Attrs.of(JsonObject.of("dimensions", dimensions), JsonObject.of(namesAndValues));
        TextStyle font = new TextStyle("Open Sans", 12, false, false, Color.WHITE);
        return new SplomTrace(new TraceSetup(attrs, Attrs.empty(), 0, Color.WHITE, font, new ColorAxes(Attrs.empty())));
    }

    private static List<String> cells(SplomTrace trace) {
        return trace.cells().stream()
                .map(cell -> cell.across().x() + cell.up().y())
                .toList();
    }

    private static JsonObject hidden() {
        return JsonObject.of("visible", false);
    }

    @Test
    void everyDimensionIsDrawnAgainstEvery() {
        assertThat(cells(trace(TWO))).containsExactly("xy", "xy2", "x2y", "x2y2");
    }

    @Test
    void halvesAndDiagonalAreLeftOutWhereHidden() {
        assertThat(cells(trace(TWO, "showupperhalf", false))).containsExactly("xy", "xy2", "x2y2");
        assertThat(cells(trace(TWO, "showlowerhalf", false, "diagonal", hidden())))
                .containsExactly("x2y");
        assertThat(cells(trace(TWO, "showupperhalf", false, "diagonal", hidden())))
                .containsExactly("xy2");
    }

    @Test
    void wrongAxesCountAsAbsentAndMissingOnesLeaveTheirDimensionOut() {
        assertThat(cells(trace(TWO, "xaxes", JsonArray.of("x4"), "yaxes", JsonArray.of("z", "y7"))))
                .containsExactly("x4y", "x4y7");
    }

    @Test
    void nothingIsDrawnWithoutValues() {
        SplomTrace trace = trace(JsonArray.of(JsonObject.of("label", "A"), "no dimension"));

        assertThat(trace.hasData()).isFalse();
        assertThat(trace.onAxes()).isEmpty();
        assertThat(SplomLayout.of(List.of(trace)).names()).isEmpty();
    }

    @Test
    void axesAreNamedAfterDimensionsOnceTheyAreUsed() {
        Attrs layout = SplomLayout.of(List.of(trace(TWO, "showlowerhalf", false, "diagonal", hidden())));

        assertThat(layout.names()).containsExactlyInAnyOrder("xaxis2", "yaxis", "grid");
        assertThat(layout.text("xaxis2.title.text")).contains("B");
        assertThat(layout.text("yaxis.title.text")).contains("A");
        assertThat(layout.text("yaxis.anchor")).contains("free");
    }

    @Test
    void xAxisFollowsTheYAxisItMatches() {
        JsonObject matching = dimension("A").with("axis", JsonObject.of("matches", true, "type", "log"));
        Attrs layout = SplomLayout.of(List.of(trace(JsonArray.of(matching, dimension("B")))));

        assertThat(layout.text("xaxis.matches")).contains("y");
        assertThat(layout.has("yaxis.matches")).isFalse();
        assertThat(layout.has("xaxis2.matches")).isFalse();
        assertThat(layout.text("yaxis.type")).contains("log");
    }
}
