package io.portolan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadLogTest {

    private final JsonObject original = (JsonObject)
            Json.parse("{\"a\":{\"b\":1,\"c\":[1,2]},\"list\":[{\"d\":1},null,{\"d\":2,\"e\":{}}],\"f\":true}");
    private final ReadLog log = ReadLog.of(original);

    @Test
    void theDocumentIsTheSame() {
        assertThat(log.document()).isEqualTo(original);
        assertThat(log.document().toJson()).isEqualTo(original.toJson());
    }

    @Test
    void atFirstNothingIsRead() {
        assertThat(log.unread()).containsExactly("a.b", "a.c", "list[0].d", "list[2].d", "f");
    }

    @Test
    void whatIsLookedUpIsRead() {
        log.document().number("a.b");
        ((JsonObject) log.document().array("list").get(2)).get("d");
        assertThat(log.unread()).containsExactly("a.c", "list[0].d", "f");
    }

    @Test
    void namesAloneAreNotValues() {
        log.document().object("a").names().forEach(name -> {});
        assertThat(log.unread()).contains("a.b", "a.c");
    }

    @Test
    void aCopyReadsWhatItCopies() {
        log.document().object("a").with("x", 1);
        assertThat(log.unread()).containsExactly("list[0].d", "list[2].d", "f");
    }
}
