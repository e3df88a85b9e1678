package io.portolan.image.paint.svg;

/** Text as XML 1.0 takes it, in content and in quoted attributes. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** Appends text with markup escaped; characters that XML cannot hold become U+FFFD. */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c);
            }
        }
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '<':
                out.append("&lt;");
                break;
            case '>':
                out.append("&gt;");
                break;
            case '&':
                out.append("&amp;");
                break;
            case '"':
                out.append("&quot;");
                break;
            default:
                out.append(isAllowed(c) ? c : REPLACEMENT);
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\t' || c == '\n' || c == '\r';
    }
}
