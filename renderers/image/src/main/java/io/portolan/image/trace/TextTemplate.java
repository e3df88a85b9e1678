package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.D3Format;
import io.portolan.image.axis.D3TimeFormat;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import io.portolan.image.value.Nested;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills templates such as {@code %{y:.2f} mm}. */
public final class TextTemplate {

    private static final Pattern FIELD = Pattern.compile("%\\{([^:|}]*)([:|][^}]*)?\\}");

    /** An attribute, and the way to one of the values that a point has several of, such as {@code customdata[1]}. */
    private static final Pattern PATH = Pattern.compile("(\\w+)([.\\[].*)?");

    private final String template;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    public TextTemplate(String template) {
        this.template = template;
    }

    public TextTemplate number(String name, double value) {
        numbers.put(name, value);
        return this;
    }

    /** A text; of a value that is also a number, the one without a format. */
    public TextTemplate text(String name, String value) {
        texts.put(name, value);
        return this;
    }

    /** A value on an axis: without a format it reads as the axis would write it. */
    public TextTemplate value(String name, double value, Axis axis) {
        if (!axis.hasCategories()) {
            number(name, value);
        }
        return text(name, Ticks.label(axis, value));
    }

    /** The values that it asks for, in order. */
    public List<String> names() {
        return FIELD.matcher(template).results().map(field -> field.group(1)).toList();
    }

    /** Takes what it asks for from the attributes of a trace, for one point. */
    public TextTemplate point(Attrs attrs, int index) {
        for (String name : names()) {
            Matcher path = PATH.matcher(name);
            if (path.matches()) {
                Json whole = attrs.at(path.group(1)).orElse(JsonNull.NULL);
                Json own = Column.isList(whole) ? Column.of(whole).get(index) : whole;
                Nested.at(own, path.group(2) == null ? "" : path.group(2)).ifPresent(value -> json(name, value));
            }
        }
        return this;
    }

    /** A number or a text; nothing of anything else. */
    public TextTemplate json(String name, Json value) {
        Column one = Column.of(JsonArray.of(value));
        String text = one.text(0);
        if (!Double.isNaN(one.number(0))) {
            number(name, one.number(0));
        } else if (text != null) {
            text(name, text);
        }
        return this;
    }

    /** The template filled for a trace, which may say what stands for values that there are not. */
    public String fill(Attrs attrs) {
        return fill(attrs.flag("texttemplatefallback", true) ? attrs.text("texttemplatefallback", "-") : null);
    }

    /**
     * The template filled.
     *
     * @param missing what stands for values that there are not; null to leave their fields as they are
     */
    public String fill(@Nullable String missing) {
        return FIELD.matcher(template).replaceAll(field -> {
            String name = field.group(1);
            boolean known = numbers.containsKey(name) || texts.containsKey(name);
            String otherwise = missing == null ? field.group() : missing;
            return Matcher.quoteReplacement(known ? value(name, field.group(2)) : otherwise);
        });
    }

    private String value(String name, @Nullable String format) {
        Double number = numbers.get(name);
        boolean plain = format == null || format.length() < 2;
        if (number == null || plain && texts.containsKey(name)) {
            String text = texts.getOrDefault(name, "");
            double date = plain || format.charAt(0) == ':' ? Double.NaN : Dates.parse(text);
            return Double.isNaN(date) ? text : D3TimeFormat.text(format.substring(1), date);
        }
        return plain ? PointTexts.number(number) : formatted(number, format);
    }

    /** Numbers after a colon are formatted as numbers, those after a bar as dates. */
    private static String formatted(double number, String format) {
        return format.charAt(0) == '|'
                ? D3TimeFormat.text(format.substring(1), number)
                : D3Format.tidy(format.substring(1), ".,").text(number).replace('-', '\u2212');
    }
}
