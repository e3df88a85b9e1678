package io.portolan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberListTest {

    private static JsonArray read(String text) {
        return (JsonArray) Json.parse(text);
    }

    @Test
    void tellsTheValuesOfNumbersAndNulls() {
        assertThat(read("[1, -2.50 ,null,1e3]").numbers()).contains(new double[] {1, -2.5, Double.NaN, 1000});
        assertThat(read("[null]").numbers()).contains(new double[] {Double.NaN});
    }

    @Test
    void hasNoneForAnythingElse() {
        assertThat(read("[]").numbers()).isEmpty();
        assertThat(read("[1,\"2\"]").numbers()).isEmpty();
        assertThat(read("[1,[2]]").numbers()).isEmpty();
        assertThat(JsonArray.of(1, 2).numbers()).isEmpty();
    }

    @Test
    void isWrittenAsItCame() {
        String text = "[1.0,-0,null,1e400,12345678901234567890]";
        assertThat(read(text).toJson()).isEqualTo(text);
        assertThat(read("[1,true]").toJson()).isEqualTo("[1,true]");
    }

    @Test
    void isTheListOfItsItems() {
        JsonArray read = read("[1,null,2]");
        assertThat(read).isEqualTo(JsonArray.of(1, null, 2)).hasSameHashCodeAs(JsonArray.of(1, null, 2));
        assertThat(read.get(1)).isSameAs(JsonNull.NULL);
        assertThat(read.get(2)).isEqualTo(JsonNumber.of(2));
    }
}
