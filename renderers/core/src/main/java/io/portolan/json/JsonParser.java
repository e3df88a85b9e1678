package io.portolan.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads RFC 8259 text. Strict, but for the byte order mark that some editors put first. */
final class JsonParser {

    /** Deep enough for any figure; shallow enough for any thread's stack. */
    private static final int MAX_DEPTH = 500;

    private final String text;
    private int position;
    private int depth;

    JsonParser(String text) {
        this.text = text;
        this.position = text.startsWith("\uFEFF") ? 1 : 0;
    }

    Json document() {
        Json value = value();
        skipSpace();
        if (position < text.length()) {
            throw error("nothing more was expected");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        char c = peek();
        if (c == '{') {
            return object();
        } else if (c == '[') {
            return array();
        } else if (c == '"') {
            return new JsonString(string());
        } else if (startsNumber(c)) {
            return JsonNumber.ofText(number());
        }
        return word();
    }

    private Json word() {
        if (text.startsWith("true", position)) {
            return skip(4, new JsonBoolean(true));
        } else if (text.startsWith("false", position)) {
            return skip(5, new JsonBoolean(false));
        } else if (text.startsWith("null", position)) {
            return skip(4, JsonNull.NULL);
        }
        throw error("a value was expected");
    }

    private Json skip(int length, Json value) {
        position += length;
        return value;
    }

    private Json object() {
        descend();
        Map<String, Json> members = new LinkedHashMap<>();
        position++;
        skipSpace();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                skipSpace();
            }
            String name = name();
            members.put(name, value());
            skipSpace();
        }
        position++;
        depth--;
        JsonObject object = new JsonObject(members);
        return TypedArray.isTypedArray(object) ? TypedArray.read(object) : object;
    }

    private String name() {
        if (peek() != '"') {
            throw error("a name in double quotes was expected");
        }
        String name = string();
        skipSpace();
        expect(':');
        return name;
    }

    private Json array() {
        descend();
        position++;
        skipSpace();
        int start = position;
        Json array = numbers();
        if (array == null) {
            position = start;
            array = mixed();
        }
        position++;
        depth--;
        return array;
    }

    /** Reads up to the end of an array of numbers; null for one that holds anything else, or nothing. */
    private @Nullable Json numbers() {
        NumberList.Builder numbers = new NumberList.Builder();
        while (startsNumber(peek()) || text.startsWith("null", position)) {
            if (startsNumber(peek())) {
                numbers.number(number());
            } else {
                position += 4;
                numbers.gap();
            }
            skipSpace();
            if (peek() == ']') {
                return new JsonArray(numbers.build());
            }
            expect(',');
            skipSpace();
        }
        return null;
    }

    private static boolean startsNumber(char c) {
        return c == '-' || c >= '0' && c <= '9';
    }

    private JsonArray mixed() {
        List<Json> items = new ArrayList<>();
        while (peek() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value());
            skipSpace();
        }
        return new JsonArray(items);
    }

    private void descend() {
        if (++depth > MAX_DEPTH) {
            throw error("it is nested more than " + MAX_DEPTH + " deep");
        }
    }

    private String string() {
        int start = ++position;
        while (peek() != '"') {
            char c = text.charAt(position);
            if (c == '\\') {
                return stringWithEscapes(start);
            } else if (c < ' ') {
                throw error("a control character must be escaped");
            }
            position++;
        }
        return text.substring(start, position++);
    }

    private String stringWithEscapes(int start) {
        StringBuilder builder = new StringBuilder(text.substring(start, position));
        while (peek() != '"') {
            char c = text.charAt(position++);
            if (c < ' ') {
                throw error("a control character must be escaped");
            }
            builder.append(c == '\\' ? escape() : c);
        }
        position++;
        return builder.toString();
    }

    private char escape() {
        char c = peek();
        position++;
        if (c == 'u') {
            return unicode();
        }
        int index = "\"\\/bfnrt".indexOf(c);
        if (index < 0) {
            throw error("\\" + c + " is no escape");
        }
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw error("four hexadecimal digits were expected");
            }
            code = code * 16 + digit;
            position++;
        }
        return (char) code;
    }

    private String number() {
        int start = position;
        if (peek() == '-') {
            position++;
        }
        int integer = position;
        digits();
        if (text.charAt(integer) == '0' && position > integer + 1) {
            throw error("a number has no leading zero");
        }
        if (at('.')) {
            position++;
            digits();
        }
        if (at('e') || at('E')) {
            position++;
            if (at('+') || at('-')) {
                position++;
            }
            digits();
        }
        return text.substring(start, position);
    }

    private void digits() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        if (position == start) {
            throw error("a digit was expected");
        }
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "' was expected");
        }
        position++;
    }

    private char peek() {
        if (position >= text.length()) {
            throw error("the text ends too soon");
        }
        return text.charAt(position);
    }

    private void skipSpace() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private JsonException error(String reason) {
        int line = 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = position - text.lastIndexOf('\n', position - 1);
        return new JsonException("This is not JSON: line " + line + ", column " + column + ": " + reason + ".");
    }
}
