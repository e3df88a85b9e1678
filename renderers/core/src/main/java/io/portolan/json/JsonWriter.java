package io.portolan.json;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON text. */
public final class JsonWriter {

    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String SHORT_NAMES = "\"\\bfnrt";
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final boolean ascii;

    private JsonWriter(boolean ascii) {
        this.ascii = ascii;
    }

    /** No white space; text outside ASCII stays as it is. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /** Pure ASCII without {@code <}, {@code >} and {@code &}, so that it may stand inside an HTML script. */
    public static JsonWriter scriptSafe() {
        return new JsonWriter(true);
    }

    public String write(Json value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private void append(Json value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            append(object, out);
        } else if (value instanceof JsonArray array) {
            append(array, out);
        } else if (value instanceof TypedArray typed) {
            append(typed.toObject(), out);
        } else if (value instanceof JsonString string) {
            quote(string.value(), out);
        } else if (value instanceof JsonNumber number) {
            out.append(number.text());
        } else if (value instanceof JsonBoolean bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private void append(JsonObject object, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            quote(member.getKey(), out);
            out.append(':');
            append(member.getValue(), out);
            if (members.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private void append(JsonArray array, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            append(array.get(i), out);
        }
        out.append(']');
    }

    private void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int shortForm = SHORT.indexOf(c);
            if (shortForm >= 0) {
                out.append('\\').append(SHORT_NAMES.charAt(shortForm));
            } else if (mustEscape(text, i)) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private boolean mustEscape(String text, int index) {
        char c = text.charAt(index);
        return c < ' ' || (ascii && (c > '~' || c == '<' || c == '>' || c == '&')) || isLoneSurrogate(text, index);
    }

    /** A lone surrogate has no UTF-8 form. */
    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        return Character.isSurrogate(c)
                && !(Character.isHighSurrogate(c)
                        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }
}
