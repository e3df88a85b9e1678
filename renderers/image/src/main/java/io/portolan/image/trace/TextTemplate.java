package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.D3Format;
import io.portolan.image.axis.D3TimeFormat;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates such as {@code %{y:.2f} mm}. */
public final class TextTemplate {

    private static final Pattern FIELD = Pattern.compile("%\\{([^:|}]*)([:|][^}]*)?\\}");

    /** One of the values that a point has several of, such as {@code customdata[1]}. */
    private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,4})\\]");

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
    TextTemplate value(String name, double value, Axis axis) {
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
            Matcher item = ITEM.matcher(name);
            Column list = attrs.column(item.matches() ? item.group(1) : name);
            Column values = item.matches() ? Column.of(list.get(index)) : list;
            int place = item.matches() ? Integer.parseInt(item.group(2)) : index;
            if (!Double.isNaN(values.number(place))) {
                number(name, values.number(place));
            } else if (values.text(place) != null) {
                text(name, values.text(place));
            } else if (values.isEmpty()) {
                attrs.text(name).ifPresent(value -> text(name, value));
            }
        }
        return this;
    }

    public String fill() {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), field.group(2))));
    }

    private String value(String name, String format) {
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
