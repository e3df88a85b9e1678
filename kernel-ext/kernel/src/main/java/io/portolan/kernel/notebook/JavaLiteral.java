package io.portolan.kernel.notebook;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes values that a user typed as Java expressions of a given type. */
final class JavaLiteral {

    private static final Map<String, UnaryOperator<String>> WRITERS = Map.ofEntries(
            Map.entry("int", value -> Integer.toString(Integer.parseInt(value))),
            Map.entry("short", value -> Short.toString(Short.parseShort(value))),
            Map.entry("byte", value -> Byte.toString(Byte.parseByte(value))),
            Map.entry("long", value -> Long.parseLong(value) + "L"),
            Map.entry("double", value -> number(Double.parseDouble(value), value)),
            Map.entry("float", value -> "(float) " + number(Float.parseFloat(value), value)),
            Map.entry("boolean", JavaLiteral::truth),
            Map.entry("char", JavaLiteral::character),
            Map.entry("String", JavaLiteral::quote),
            Map.entry("Integer", value -> Integer.toString(Integer.parseInt(value))),
            Map.entry("Long", value -> Long.parseLong(value) + "L"),
            Map.entry("Double", value -> number(Double.parseDouble(value), value)),
            Map.entry("Boolean", JavaLiteral::truth),
            Map.entry("LocalDate", value -> "java.time.LocalDate.parse(" + quote(value) + ")"),
            Map.entry("Path", value -> "java.nio.file.Path.of(" + quote(value) + ")"));

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private JavaLiteral() {}

    /**
     * The value as an expression of the type; empty if the type is none that can be set.
     *
     * @throws IllegalArgumentException if the value is not of the type
     */
    static Optional<String> of(String type, String value) {
        return Optional.ofNullable(WRITERS.get(type)).map(writer -> writer.apply(value));
    }

    /** The narrowest of int, long, double, boolean and String that the value can be read as. */
    static String inferType(String value) {
        if (INTEGER.matcher(value).matches()) {
            long number = Long.parseLong(value);
            return number == (int) number ? "int" : "long";
        }
        if (DECIMAL.matcher(value).matches()) {
            return "double";
        }
        return value.equals("true") || value.equals("false") ? "boolean" : "String";
    }

    private static String number(double number, String value) {
        if (!Double.isFinite(number)) {
            return number > 0 ? "(1.0 / 0)" : Double.isNaN(number) ? "Double.NaN" : "(-1.0 / 0)";
        }
        return Double.toString(Double.parseDouble(value));
    }

    private static String truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return value;
    }

    private static String character(String value) {
        if (value.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return "(char) " + (int) value.charAt(0);
    }

    /** Control characters and whatever is not ASCII as Unicode escapes inside the string, which cannot end it. */
    static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\%03o", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
