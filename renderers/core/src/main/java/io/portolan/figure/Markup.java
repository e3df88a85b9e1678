package io.portolan.figure;

import java.util.regex.Pattern;

/**
 * Text for the places where plotly.js reads its small HTML dialect: titles, labels, names, categories, hover texts.
 */
public final class Markup {

    private static final Pattern ENTITY = Pattern.compile("&(?=[#a-zA-Z])");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(b|i|u|s|em|strong|sub|sup|a|span)(\\s[^<>]*)?>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Markup() {}

    /** Text that is shown letter by letter, also what looks like a tag or an entity; line ends become line breaks. */
    public static String escape(String text) {
        return ENTITY.matcher(text)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace("\r\n", "<br>")
                .replace("\n", "<br>");
    }

    /** Escaped text for a hover template, where a percent sign before a brace would start a variable. */
    public static String escapeTemplate(String escaped) {
        return escaped.replace("%{", "%&#123;");
    }

    /** The dialect as one line of plain text, for places that show no markup. */
    public static String plain(String markup) {
        String unmarked = TAG.matcher(BREAK.matcher(markup).replaceAll(" ")).replaceAll("");
        String plain = unmarked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
