package io.portolan.image.chart;

import io.portolan.figure.Figure;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.value.Nested;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a figure keeps as {@code meta}, put into the texts that name them, such as <code>%{meta[0]}</code>. */
public final class Meta {

    private static final Pattern NAMED =
            Pattern.compile("%\\{((?:layout\\.|data\\[\\d+\\]\\.)?meta[^:|}]*)([:|][^}]*)?\\}");

    private final JsonObject values;

    private Meta(JsonObject values) {
        this.values = values;
    }

    /** The figure with its texts as they read, and without the values; the figure itself where it keeps none. */
    public static Figure filled(Figure figure) {
        Optional<Json> ofLayout = figure.layout().get("meta");
        boolean any = ofLayout.isPresent() || figure.data().stream().anyMatch(trace -> trace.has("meta"));
        if (!any) {
            return figure;
        }
        JsonObject.Builder shared = JsonObject.builder();
        ofLayout.ifPresent(meta -> shared.put("meta", meta).put("layout", JsonObject.of("meta", meta)));
        JsonObject common = shared.build();
        List<JsonObject> data = figure.data().stream()
                .map(trace -> new Meta(common.merge(own(trace))).trace(trace.without("meta")))
                .toList();
        Json all = JsonArray.of(figure.data().stream().map(Meta::own).toArray());
        return Figure.of(
                data, new Meta(common.with("data", all)).layout(figure.layout().without("meta")));
    }

    private static JsonObject own(JsonObject trace) {
        return trace.get("meta").map(meta -> JsonObject.of("meta", meta)).orElse(JsonObject.empty());
    }

    private JsonObject layout(JsonObject layout) {
        JsonObject.Builder filled = JsonObject.builder();
        layout.members().forEach((name, value) -> filled.put(name, everywhere(value)));
        return filled.build();
    }

    private Json everywhere(Json value) {
        if (value instanceof JsonString string) {
            return new JsonString(text(string.value()));
        }
        if (value instanceof JsonArray array) {
            return JsonArray.of(array.stream().map(this::everywhere).toArray());
        }
        return value instanceof JsonObject object ? layout(object) : value;
    }

    /** Names, titles and templates of a trace; its data are taken as they are. */
    private JsonObject trace(JsonObject trace) {
        JsonObject.Builder filled = JsonObject.builder();
        trace.members().forEach((name, value) -> filled.put(name, ofTrace(name, value)));
        return filled.build();
    }

    private Json ofTrace(String name, Json value) {
        if (name.equals("texttemplate") || name.equals("name") || name.equals("title")) {
            return everywhere(value);
        }
        return value instanceof JsonObject object ? trace(object) : value;
    }

    private String text(String text) {
        return text.contains("meta")
                ? NAMED.matcher(text)
                        .replaceAll(field -> Matcher.quoteReplacement(value(field.group(), field.group(1))))
                : text;
    }

    private String value(String field, String path) {
        TextTemplate template = new TextTemplate(field);
        Nested.at(values, path).ifPresent(value -> template.json(path, value));
        return template.fill("");
    }
}
