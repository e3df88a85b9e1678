package io.portolan.html;

import java.util.regex.Pattern;

/** Plotly's pseudo-HTML as one line of plain text, for places that show no mark-up. */
final class PlainText {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(b|i|u|s|em|strong|sub|sup|a|span)(\\s[^<>]*)?>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private PlainText() {}

    static String of(String pseudoHtml) {
        String unmarked = TAG.matcher(BREAK.matcher(pseudoHtml).replaceAll(" ")).replaceAll("");
        String plain = unmarked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
