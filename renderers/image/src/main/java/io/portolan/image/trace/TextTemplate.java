package io.portolan.image.trace;

import io.portolan.image.axis.D3Format;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates such as {@code %{y:.2f} mm}. */
public final class TextTemplate {

    private static final Pattern FIELD = Pattern.compile("%\\{([^:|}]*)(?:[:|]([^}]*))?\\}");

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

    public String fill() {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), field.group(2))));
    }

    private String value(String name, String format) {
        Double number = numbers.get(name);
        boolean plain = format == null || format.isEmpty();
        if (number == null || plain && texts.containsKey(name)) {
            return texts.getOrDefault(name, "");
        }
        return plain
                ? PointTexts.number(number)
                : D3Format.tidy(format, ".,").text(number).replace('-', '\u2212');
    }
}
