package io.portolan.schema;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import io.portolan.json.TypedArray;
import io.portolan.scale.CssColor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types of values in Plotly's schema. */
enum ValueType {
    ANY("any value") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return true;
        }
    },
    ANGLE("a number of degrees or \"auto\"") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return isNumber(value) || text(value).equals("auto");
        }
    },
    BOOLEAN("true or false") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonBoolean;
        }
    },
    COLOR("a CSS colour") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonString string && CssColor.isColor(string.value());
        }
    },
    COLORLIST("a list of colours") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonArray list && list.stream().allMatch(item -> COLOR.takes(item, needs));
        }
    },
    COLORSCALE("the name of a colour scale or a list of stops") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonString || value instanceof JsonArray;
        }
    },
    DATA_ARRAY("a list") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonArray || value instanceof TypedArray;
        }
    },
    /** Needs the values, patterns between slashes among them. */
    ENUMERATED("one of") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            String text = FIRST_AXIS.matcher(text(value)).replaceFirst("$1");
            return needs.stream().map(ValueType::text).anyMatch(known -> known.equals(text) || fits(known, text));
        }

        @Override
        String description(List<Json> needs) {
            return super.description(needs) + " " + listed(needs);
        }
    },
    /** Needs a list of flags and a list of words that stand alone. */
    FLAGLIST("some of") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            List<String> flags = texts(needs.get(0));
            return texts(needs.get(1)).contains(text(value))
                    || Arrays.stream(text(value).split("\\+")).allMatch(flags::contains);
        }

        @Override
        String description(List<Json> needs) {
            return super.description(needs) + " " + String.join("+", texts(needs.get(0))) + ", or one of "
                    + String.join(", ", texts(needs.get(1)));
        }
    },
    INFO_ARRAY("a list") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return DATA_ARRAY.takes(value, needs) || value instanceof JsonObject;
        }
    },
    /** Needs the least and the most, null where there is none, and a list of words. */
    INTEGER("a whole number") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return NUMBER.takes(value, needs) && (!isNumber(value) || number(value) == Math.rint(number(value)));
        }

        @Override
        String description(List<Json> needs) {
            return super.description(needs) + range(needs);
        }
    },
    /** Needs what a whole number does. */
    NUMBER("a number") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            double number = number(value);
            boolean inside = !(needs.get(0) instanceof JsonNumber least && number < least.value())
                    && !(needs.get(1) instanceof JsonNumber most && number > most.value());
            return isNumber(value) && inside || texts(needs.get(2)).contains(text(value));
        }

        @Override
        String description(List<Json> needs) {
            return super.description(needs) + range(needs);
        }
    },
    STRING("a text") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonString || value instanceof JsonNumber || value instanceof JsonBoolean;
        }
    },
    SUBPLOTID("the name of a part of the layout") {
        @Override
        boolean takes(Json value, List<Json> needs) {
            return value instanceof JsonString;
        }
    };

    private static final int MOST_LISTED = 16;

    /** plotly.js takes x1 for x. */
    private static final Pattern FIRST_AXIS = Pattern.compile("^([xy])1(?= |$)");

    private final String description;

    ValueType(String description) {
        this.description = description;
    }

    static ValueType named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    abstract boolean takes(Json value, List<Json> needs);

    String description(List<Json> needs) {
        return description;
    }

    /** plotly.js takes texts of numbers for numbers. */
    private static double number(Json value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        String text = value instanceof JsonString string ? string.value().strip() : "";
        return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?") ? Double.parseDouble(text) : Double.NaN;
    }

    private static boolean isNumber(Json value) {
        return Double.isFinite(number(value));
    }

    private static String text(Json value) {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    private static List<String> texts(Json list) {
        return ((JsonArray) list).stream().map(ValueType::text).toList();
    }

    private static boolean fits(String known, String text) {
        boolean pattern = known.length() > 2 && known.startsWith("/^") && known.endsWith("/");
        return pattern && text.matches(known.substring(1, known.length() - 1));
    }

    private static String listed(List<Json> values) {
        String some = values.stream()
                .map(ValueType::text)
                .filter(text -> !text.startsWith("/^"))
                .distinct()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        return values.size() > MOST_LISTED ? some + ", ..." : some;
    }

    private static String range(List<Json> needs) {
        String least = needs.get(0) instanceof JsonNumber number ? " of at least " + number.toJson() : "";
        String most = needs.get(1) instanceof JsonNumber number
                ? (least.isEmpty() ? " of at most " : " and at most ") + number.toJson()
                : "";
        List<String> extras = texts(needs.get(2));
        return least + most + (extras.isEmpty() ? "" : ", or one of " + String.join(", ", extras));
    }
}
