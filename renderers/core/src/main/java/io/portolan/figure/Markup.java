package io.portolan.figure;

import java.util.regex.Pattern;

/**
 * Writes text for the places where plotly.js reads its small HTML dialect: titles, labels, names, categories, hover
 * texts. What looks like a tag or an entity is shown as it is written.
 */
public final class Markup {

    private static final Pattern ENTITY = Pattern.compile("&(?=[#a-zA-Z])");

    private Markup() {}

    /** Text that is shown letter by letter; line ends become line breaks. */
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
}
