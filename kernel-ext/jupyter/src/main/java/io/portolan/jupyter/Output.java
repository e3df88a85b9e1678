package io.portolan.jupyter;

import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bundle in the form of Jupyter's messages: text as strings, binary types as base64, JSON types as plain trees.
 *
 * @param data content by MIME type
 * @param metadata the notebook format's metadata by MIME type
 */
record Output(Map<String, Object> data, Map<String, Object> metadata) {

    /** An output with nothing to see. */
    static final Output EMPTY = new Output(Map.of(MimeTypes.TEXT, ""), Map.of());

    static Output of(MimeBundle bundle) {
        Map<String, Object> data = new LinkedHashMap<>();
        bundle.data().forEach((type, content) -> data.put(type, encode(type, content.value())));
        Map<String, Object> metadata = new LinkedHashMap<>();
        bundle.metadata().forEach((type, values) -> {
            if (data.containsKey(type)) {
                metadata.put(type, JsonTree.plain(values));
            }
        });
        return new Output(data, metadata);
    }

    private static Object encode(String type, Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return MimeTypes.isJson(type) ? JsonTree.plain(value) : value.toString();
    }
}
