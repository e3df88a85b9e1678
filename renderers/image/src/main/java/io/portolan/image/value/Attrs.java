package io.portolan.image.value;

import io.portolan.image.scene.Color;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one part of a figure: its own, and behind them those of the template and of whatever else it
 * inherits from. Paths are names joined by dots. A value of the wrong type counts as absent, as in plotly.js.
 */
public final class Attrs {

    private static final Attrs EMPTY = new Attrs(new JsonObject[0], null);

    private final JsonObject[] layers;
    private final @Nullable Function<Column, Json> choice;

    private Attrs(JsonObject[] layers, @Nullable Function<Column, Json> choice) {
        this.layers = layers;
        this.choice = choice;
    }

    /** Attributes looked up in the first of the objects that has them. */
    public static Attrs of(JsonObject... layers) {
        return new Attrs(layers.clone(), null);
    }

    public static Attrs empty() {
        return EMPTY;
    }

    /** These attributes, and behind them another's. */
    public Attrs over(Attrs behind) {
        JsonObject[] all = Arrays.copyOf(layers, layers.length + behind.layers.length);
        System.arraycopy(behind.layers, 0, all, layers.length, behind.layers.length);
        return new Attrs(all, choice);
    }

    /**
     * These attributes as they are for one point of the trace, or for several points drawn as one: of a list, the first
     * value there is for them.
     */
    public Attrs forPoint(int... indices) {
        int[] points = indices.clone();
        return choosing(list -> firstOf(list, points));
    }

    private static Json firstOf(Column list, int[] points) {
        for (int point : points) {
            if (!(list.get(point) instanceof JsonNull)) {
                return list.get(point);
            }
        }
        return JsonNull.NULL;
    }

    /** These attributes with a value of each list in the place of the list. */
    public Attrs choosing(Function<Column, Json> ofList) {
        return new Attrs(layers, ofList);
    }

    /** The value at a path; JSON null counts as absent. */
    public Optional<Json> at(String path) {
        return Optional.ofNullable(value(path));
    }

    private @Nullable Json value(String path) {
        for (JsonObject layer : layers) {
            Json found = chosen(find(layer, path));
            if (found != null && !(found instanceof JsonNull)) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Json chosen(@Nullable Json value) {
        return choice != null && value != null && Column.isList(value) ? choice.apply(Column.of(value)) : value;
    }

    private static @Nullable Json find(JsonObject layer, String path) {
        JsonObject object = layer;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            if (!(object.members().get(path.substring(start, dot)) instanceof JsonObject inner)) {
                return null;
            }
            object = inner;
            start = dot + 1;
        }
        return object.members().get(path.substring(start));
    }

    /** The names it states itself, without those it inherits. */
    public Set<String> names() {
        return layers.length == 0 ? Set.of() : layers[0].names();
    }

    public boolean has(String path) {
        return value(path) != null;
    }

    /** The part at a path, with its layers; empty where there is none. */
    public Attrs part(String path) {
        JsonObject[] parts = new JsonObject[layers.length];
        int count = 0;
        for (JsonObject layer : layers) {
            if (find(layer, path) instanceof JsonObject part) {
                parts[count++] = part;
            }
        }
        return count == 0 ? EMPTY : new Attrs(Arrays.copyOf(parts, count), choice);
    }

    /** These attributes reduced to one of them. */
    public Attrs only(String name) {
        return at(name).map(value -> of(JsonObject.of(name, value))).orElse(EMPTY);
    }

    public Optional<Double> number(String path) {
        double number = number(path, Double.NaN);
        return Double.isNaN(number) ? Optional.empty() : Optional.of(number);
    }

    public double number(String path, double otherwise) {
        Json value = value(path);
        double number = value == null ? Double.NaN : asNumber(value);
        return Double.isFinite(number) ? number : otherwise;
    }

    private static double asNumber(Json value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        return value instanceof JsonString string ? Numbers.parse(string.value()) : Double.NaN;
    }

    /** The text at a path; numbers count as text. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(textOrNull(path));
    }

    public String text(String path, String otherwise) {
        String text = textOrNull(path);
        return text == null ? otherwise : text;
    }

    private @Nullable String textOrNull(String path) {
        Json value = value(path);
        return value == null ? null : asText(value);
    }

    private static @Nullable String asText(Json value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNumber || value instanceof JsonBoolean ? value.toJson() : null;
    }

    /** One of some words; anything else counts as absent. */
    public String word(String path, String otherwise, String... others) {
        String value = text(path, otherwise);
        for (String other : others) {
            if (other.equals(value)) {
                return value;
            }
        }
        return otherwise;
    }

    public Optional<Boolean> flag(String path) {
        return at(path).filter(JsonBoolean.class::isInstance).map(value -> ((JsonBoolean) value).value());
    }

    public boolean flag(String path, boolean otherwise) {
        return value(path) instanceof JsonBoolean flag ? flag.value() : otherwise;
    }

    public Optional<Color> color(String path) {
        return text(path).flatMap(Colors::parse);
    }

    public Color color(String path, Color otherwise) {
        return color(path).orElse(otherwise);
    }

    /** The list at a path; empty where there is none. */
    public Column column(String path) {
        Json value = value(path);
        return value == null ? Column.EMPTY : Column.of(value);
    }

    /** Whether there is a list, typed or plain, at a path. */
    public boolean isList(String path) {
        Json value = value(path);
        return value != null && Column.isList(value);
    }

    /** The parts of a list of objects, such as annotations, each with the template's defaults for such a list. */
    public List<Attrs> parts(String path) {
        Json found = layers.length == 0 ? null : find(layers[0], path);
        String defaults = path.endsWith("s") ? path.substring(0, path.length() - 1) + "defaults" : path + "defaults";
        JsonObject[] stated = part(defaults).layers;
        JsonObject template = stated.length == 0 ? JsonObject.empty() : stated[0];
        List<Attrs> parts = new ArrayList<>();
        if (found instanceof JsonArray array) {
            array.objects().forEach(object -> parts.add(of(object, template)));
        }
        return parts;
    }
}
