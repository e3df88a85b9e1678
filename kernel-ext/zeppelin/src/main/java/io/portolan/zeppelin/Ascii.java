package io.portolan.zeppelin;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup in ASCII with no line that Zeppelin would take for a directive. */
final class Ascii {

    /** Zeppelin splits an output where a line starts with a per cent sign and a word. */
    private static final Pattern DIRECTIVE = Pattern.compile("^%", Pattern.MULTILINE);

    private static final Pattern SCRIPT =
            Pattern.compile("<script\\b[^>]*>.*?</script", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Ascii() {}

    /** Escapes what is not ASCII, by numeric entities in markup and by Unicode escapes in scripts. */
    static String encode(String markup) {
        StringBuilder ascii = new StringBuilder(markup.length() + 64);
        Matcher script = SCRIPT.matcher(markup);
        int end = 0;
        while (script.find()) {
            markup(markup.substring(end, script.start()), ascii);
            script(script.group(), ascii);
            end = script.end();
        }
        markup(markup.substring(end), ascii);
        return ascii.toString();
    }

    private static void markup(String text, StringBuilder ascii) {
        DIRECTIVE.matcher(text).replaceAll("&#37;").codePoints().forEach(c -> append(c, Ascii::entity, ascii));
    }

    private static void script(String text, StringBuilder ascii) {
        DIRECTIVE.matcher(text).replaceAll(" %").chars().forEach(c -> append(c, Ascii::unicodeEscape, ascii));
    }

    private static void append(int character, IntFunction<String> escape, StringBuilder ascii) {
        if (character < 128) {
            ascii.append((char) character);
        } else {
            ascii.append(escape.apply(character));
        }
    }

    private static String entity(int codePoint) {
        return "&#" + codePoint + ";";
    }

    private static String unicodeEscape(int unit) {
        return String.format(Locale.ROOT, "\\u%04x", unit);
    }
}
