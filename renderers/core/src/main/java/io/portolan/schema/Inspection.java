package io.portolan.schema;

import io.portolan.frame.Nearest;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import io.portolan.schema.Problem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A walk through a figure's document beside the schema. */
public final class Inspection {

    private static final int MOST_SHOWN = 60;

    private final Schema schema;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();

    private Inspection(Schema schema) {
        this.schema = schema;
    }

    /** Inspects {@code data} and {@code layout} of a document. */
    public static Inspection of(JsonObject document) {
        Inspection inspection = new Inspection(Schema.plotly());
        inspection.traces(document.array("data"), "data");
        inspection.layout(document.object("layout"), "layout");
        return inspection;
    }

    /** What was found, in the document's order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Whether nothing more is to be said of the value at a path: it has a problem already, answers to the mouse, is part
     * of something invisible, or is a template's.
     */
    public boolean isSettled(String path) {
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            if (settled.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private void traces(JsonArray traces, String path) {
        for (int i = 0; i < traces.size(); i++) {
            if (traces.get(i) instanceof JsonObject trace) {
                trace(trace, path + "[" + i + "]");
            }
        }
    }

    private void trace(JsonObject trace, String path) {
        String type = trace.string("type").orElse("scatter");
        Optional<JsonObject> attributes = schema.trace(type);
        if (attributes.isEmpty()) {
            add(
                    Kind.UNKNOWN_TRACE_TYPE,
                    path,
                    "plotly.js " + schema.version() + " has no trace type " + type
                            + suggestion(type, schema.traceTypes()));
            return;
        }
        object(trace, attributes.get(), path);
        Columns.unequal(trace, attributes.get())
                .ifPresent(message -> problems.add(new Problem(Kind.UNEQUAL_LENGTHS, path, message)));
    }

    private void layout(JsonObject layout, String path) {
        object(layout, schema.layout(), path);
        JsonObject template = layout.object("template");
        settled.add(path + ".template");
        template.object("data").members().forEach((type, traces) -> templates(type, traces, path));
        if (!template.isEmpty()) {
            object(template.object("layout"), schema.layout(), path + ".template.layout");
        }
    }

    private void templates(String type, Json traces, String path) {
        if (traces instanceof JsonArray list) {
            List<JsonObject> typed = list.objects().stream()
                    .map(trace -> trace.with("type", type))
                    .toList();
            traces(JsonArray.of(typed.toArray()), path + ".template.data." + type);
        }
    }

    private void object(JsonObject object, JsonObject attributes, String path) {
        if (object.bool("visible").equals(Optional.of(false))) {
            settled.add(path);
        }
        object.members().forEach((name, value) -> member(name, value, attributes, path + "." + name));
    }

    private void member(String name, Json value, JsonObject attributes, String path) {
        if (value instanceof JsonNull || isListDefault(name, attributes)) {
            return;
        }
        Schema.find(attributes, name)
                .ifPresentOrElse(
                        known -> value(value, known, path),
                        () -> add(
                                Kind.UNKNOWN_ATTRIBUTE,
                                path,
                                "plotly.js " + schema.version() + " has no such attribute"
                                        + suggestion(name, Schema.names(attributes))));
    }

    /** Templates have {@code annotationdefaults} for {@code annotations}. */
    private static boolean isListDefault(String name, JsonObject attributes) {
        return name.endsWith("defaults") && attributes.has(name.replaceFirst("defaults$", "s"));
    }

    private void value(Json value, Json known, String path) {
        if (known instanceof JsonArray entry) {
            leaf(value, Attribute.of(entry), path);
        } else if (known instanceof JsonObject attributes
                && attributes.get("items").orElse(JsonNull.NULL) instanceof JsonObject items) {
            list(value, items, path);
        } else if (known instanceof JsonObject attributes && value instanceof JsonObject object) {
            object(object, attributes, path);
        } else {
            wrong(path, "an object", value);
        }
    }

    private void leaf(Json value, Attribute attribute, String path) {
        if (attribute.isUnseen()) {
            settled.add(path);
        }
        attribute.refused(value).ifPresent(refused -> wrong(path, attribute.expected(), refused));
    }

    private void list(Json value, JsonObject attributes, String path) {
        if (!(value instanceof JsonArray list)) {
            wrong(path, "a list of objects", value);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject object) {
                object(object, attributes, path + "[" + i + "]");
            } else if (!(list.get(i) instanceof JsonNull) && !(list.get(i) instanceof JsonBoolean)) {
                wrong(path + "[" + i + "]", "an object", list.get(i));
            }
        }
    }

    private void wrong(String path, String expected, Json value) {
        String text = value.toJson();
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
        add(Kind.WRONG_VALUE, path, "takes " + expected + ", not " + shown);
    }

    private void add(Kind kind, String path, String message) {
        problems.add(new Problem(kind, path, message));
        settled.add(path);
    }

    private static String suggestion(String name, List<String> names) {
        List<String> nearest = Nearest.to(name, names);
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?";
    }
}
