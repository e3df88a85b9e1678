package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.DType;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TracePackingTest {

    private final double[] tenths =
            new Random(1).ints(100, 0, 100).mapToDouble(i -> i / 10.0).toArray();

    private Json packed(String name, Object value, String type) {
        JsonObject trace = JsonObject.of("type", type, name, value);
        return TracePacking.pack(trace).get(name).orElseThrow();
    }

    private static DType type(Json value) {
        return ((TypedArray) value).dtype();
    }

    @Test
    void positionsTakeAtMostTwelveBytesAPoint() {
        Json x = packed("x", TypedArray.of(tenths), "scatter");
        assertThat(type(x)).isEqualTo(DType.F4);
        assertThat(x.toJson().length()).isLessThan(100 * 6 + 40);
    }

    @Test
    void whatIsCountedOrStackedStaysExact() {
        assertThat(type(packed("x", TypedArray.of(tenths), "histogram"))).isEqualTo(DType.F8);
        assertThat(type(packed("x", TypedArray.of(tenths), "bar"))).isEqualTo(DType.F8);
        JsonObject stacked = JsonObject.of("x", TypedArray.of(tenths), "stackgroup", "a");
        assertThat(type(TracePacking.pack(stacked).get("x").orElseThrow())).isEqualTo(DType.F8);
    }

    @Test
    void plainListsOfNumbersArePackedToo() {
        Json y = packed("y", tenths, "scatter");
        assertThat(((TypedArray) y).values()).usingComparatorWithPrecision(1e-6).containsExactly(tenths);
    }

    @Test
    void shortListsTextAndGapsStayLists() {
        assertThat(packed("x", List.of(1, 2, 3), "scatter")).isEqualTo(JsonArray.of(1, 2, 3));
        Json words = Json.of(Collections.nCopies(50, "a"));
        assertThat(packed("x", words, "scatter")).isEqualTo(words);
        List<Object> gapped = new ArrayList<>(Collections.nCopies(50, 1));
        gapped.set(7, null);
        assertThat(packed("x", gapped, "scatter")).isEqualTo(Json.of(gapped));
        assertThat(packed("text", tenths, "scatter")).isEqualTo(Json.of(tenths));
    }

    @Test
    void rowsBecomeAMatrix() {
        List<Object> row = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        row.set(2, null);
        TypedArray z = (TypedArray) packed("z", List.of(row, row, row), "heatmap");
        assertThat(z.shape()).contains("3,6");
        assertThat(z.value(8)).isNaN();
        List<Object> ragged = List.of(row, List.of(1), row);
        assertThat(packed("z", ragged, "heatmap")).isEqualTo(Json.of(ragged));
    }

    @Test
    void infinitiesAreGaps() {
        TypedArray y = (TypedArray) packed("y", TypedArray.of(new double[] {1, Double.POSITIVE_INFINITY}), "scatter");
        assertThat(y.values()).containsExactly(1, Double.NaN);
    }

    @Test
    void markersAndErrorBarsArePackedExactly() {
        Json marker = packed("marker", JsonObject.of("size", tenths, "symbol", "x"), "scatter");
        assertThat(type(((JsonObject) marker).get("size").orElseThrow())).isEqualTo(DType.F8);
        assertThat(((JsonObject) marker).string("symbol")).contains("x");
        Json error = packed("error_y", JsonObject.of("array", Collections.nCopies(20, 2)), "scatter");
        assertThat(type(((JsonObject) error).get("array").orElseThrow())).isEqualTo(DType.I1);
    }
}
