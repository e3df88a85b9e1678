package io.portolan.image.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class NestedTest {

    private static final Json VALUE =
            JsonObject.of("meta", JsonArray.of(1, JsonObject.of("name", JsonArray.of(5, 7))), "layout.x", 3);

    @Test
    void followsNamesAndPlaces() {
        assertThat(Nested.at(VALUE, "meta[1].name[1]")).contains(JsonNumber.of(7));
        assertThat(Nested.at(VALUE, "meta[0]")).contains(JsonNumber.of(1));
        assertThat(Nested.at(VALUE, "")).contains(VALUE);
    }

    @Test
    void findsNothingWhereThePathLeadsNowhere() {
        assertThat(Nested.at(VALUE, "meta[9]")).isEmpty();
        assertThat(Nested.at(VALUE, "meta.name")).isEmpty();
        assertThat(Nested.at(VALUE, "meta[x]")).isEmpty();
        assertThat(Nested.at(VALUE, "meta[0].deep[1]")).isEmpty();
        assertThat(Nested.at(VALUE, "[")).isEmpty();
    }
}
