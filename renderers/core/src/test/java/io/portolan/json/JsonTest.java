package io.portolan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "-0.0",
                "1.0",
                "1e400",
                "123456789012345678901234567890",
                "{\"a\":[1,2.50,true,null,\"x\\\"\\\\y\"],\"b\":{\"c\":{}}}",
                "\"gr\u00fc\u00df\u4e16\"",
                "{\"x\":{\"dtype\":\"f8\",\"bdata\":\"AAAAAAAA8D8=\",\"extra\":1}}",
                "{\"x\":{\"dtype\":\"c1\",\"bdata\":\"AAAA\"}}",
                "{\"x\":{\"dtype\":\"f8\",\"bdata\":\"not base64\"}}",
            })
    void writesWhatItRead(String text) {
        assertThat(Json.parse(text).toJson()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "nul",
                "NaN",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "{a:1}",
                "[1 2]",
                "1 2",
                "{\"a\" 1}",
                "'a'",
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("line")
                .hasMessageContaining("column");
    }

    @Test
    void tellsWhereTheTextGoesWrong() {
        assertThatThrownBy(() -> Json.parse("{\n  \"a\": 1,\n  b: 2}")).hasMessageContaining("line 3, column 3");
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void readsEscapes() {
        assertThat(Json.parse("\"\\u0041\\n\\/\\ud83d\\ude00\"")).isEqualTo(new JsonString("A\n/\ud83d\ude00"));
    }

    @Test
    void writesScriptSafeText() {
        String written = JsonWriter.scriptSafe().write(Json.of("</script><!--\u2028\u00fc&\u0000"));
        assertThat(written).isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u2028\\u00fc\\u0026\\u0000\"");
        assertThat(Json.parse(written)).isEqualTo(new JsonString("</script><!--\u2028\u00fc&\u0000"));
    }

    @Test
    void makesJsonOfPlainValues() {
        Object value = Map.of("a", Arrays.asList(1, 2.5, 0.1f, null, Double.NaN, "x", true));
        assertThat(Json.of(value).toJson()).isEqualTo("{\"a\":[1,2.5,0.1,null,null,\"x\",true]}");
        assertThatThrownBy(() -> Json.of(new Object())).isInstanceOf(JsonException.class);
    }

    @Test
    void mergesObjects() {
        JsonObject base = (JsonObject) Json.parse("{\"a\":{\"b\":1,\"c\":2},\"d\":[1]}");
        JsonObject over = (JsonObject) Json.parse("{\"a\":{\"c\":3},\"d\":[2,3]}");
        assertThat(base.merge(over).toJson()).isEqualTo("{\"a\":{\"b\":1,\"c\":3},\"d\":[2,3]}");
        assertThat(base.number("a.b")).contains(1.0);
        assertThat(base.at("a.x.y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f8", "f4", "i4", "u4", "i2", "u2", "i1", "u1"})
    void typedArraysHoldTheirValues(String code) {
        DType dtype = DType.named(code).orElseThrow();
        double[] values = {0, 1, 100};
        TypedArray array = TypedArray.of(dtype, values, Optional.empty());
        assertThat(array.values()).containsExactly(values);
        assertThat(Json.parse(array.toJson())).isEqualTo(array);
    }

    @Test
    void typedArraysReachTheEndsOfTheirTypes() {
        assertThat(TypedArray.of(DType.U4, new double[] {4294967295.0}, Optional.empty())
                        .value(0))
                .isEqualTo(4294967295.0);
        assertThat(TypedArray.of(DType.U2, new double[] {65535}, Optional.empty())
                        .value(0))
                .isEqualTo(65535);
        assertThat(TypedArray.of(DType.I1, new double[] {-128}, Optional.empty())
                        .value(0))
                .isEqualTo(-128);
        assertThat(TypedArray.of(new double[] {Double.NaN, Double.NEGATIVE_INFINITY})
                        .values())
                .containsExactly(Double.NaN, Double.NEGATIVE_INFINITY);
    }

    @Test
    void matricesHaveAShape() {
        TypedArray matrix = TypedArray.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3);
        assertThat(matrix.toObject().string("shape")).contains("2,3");
        assertThatThrownBy(() -> TypedArray.of(new double[5], 2, 3)).isInstanceOf(JsonException.class);
    }

    @Test
    void becomesPlainValues() {
        assertThat(Json.parse("{\"a\":[\"x\",false,null]}").toJava())
                .isEqualTo(Map.of("a", Arrays.asList("x", false, null)));
    }
}
