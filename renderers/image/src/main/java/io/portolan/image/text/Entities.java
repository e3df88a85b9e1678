package io.portolan.image.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces HTML's entities by the characters they stand for; unknown ones stay as they are. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{1,8});");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mu", "\u00b5"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("times", "\u00d7"),
            Map.entry("plusmn", "\u00b1"),
            Map.entry("deg", "\u00b0"));

    private Entities() {}

    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, whole);
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int codePoint = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : whole;
    }
}
