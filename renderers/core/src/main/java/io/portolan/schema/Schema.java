package io.portolan.schema;

import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The attributes of plotly.js, as {@code install/plotly/schema.mjs} wrote them down. */
final class Schema {

    private static final Pattern NUMBER = Pattern.compile("([2-9]|[1-9]\\d+)$");

    private final JsonObject document;

    private Schema(JsonObject document) {
        this.document = document;
    }

    /** The schema of the plotly.js that Portolan carries; read when it is first asked for. */
    static Schema plotly() {
        return Bundled.SCHEMA;
    }

    private static final class Bundled {

        static final Schema SCHEMA = read();

        private static Schema read() {
            try (InputStream in = Schema.class.getResourceAsStream("plotly.json.gz");
                    InputStream text = new GZIPInputStream(Objects.requireNonNull(in, "plotly.json.gz"))) {
                return new Schema((JsonObject) Json.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("Plotly's schema in Portolan's jar is not readable.", e);
            }
        }
    }

    String version() {
        return document.string("version").orElseThrow();
    }

    List<String> traceTypes() {
        return List.copyOf(traces().names());
    }

    /** The attributes of a trace; empty where there is no such type. */
    Optional<JsonObject> trace(String type) {
        return traces().get(type).map(JsonObject.class::cast);
    }

    private JsonObject traces() {
        return document.object("traces");
    }

    JsonObject layout() {
        return document.object("layout");
    }

    /** What a name stands for among some attributes: {@code xaxis2} is one of {@code xaxis#}. */
    static Optional<Json> find(JsonObject attributes, String name) {
        return attributes.get(name).or(() -> attributes.get(NUMBER.matcher(name).replaceFirst("") + "#"));
    }

    /** The names of some attributes, as a document has them. */
    static List<String> names(JsonObject attributes) {
        return attributes.names().stream().map(name -> name.replace("#", "")).toList();
    }
}
