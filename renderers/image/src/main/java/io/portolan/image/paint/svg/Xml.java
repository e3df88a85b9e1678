package io.portolan.image.paint.svg;

import io.portolan.image.paint.TextBuffer;

/** Text as XML 1.0 takes it, in content and in quoted attributes. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** Appends text with markup escaped; characters that XML cannot hold become U+FFFD. */
    static void append(TextBuffer out, String text) {
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point)) {
                out.append(Character.toString(point));
                i++;
            } else {
                append(out, (char) point);
            }
        }
    }

    private static void append(TextBuffer out, char c) {
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
                plain(out, isAllowed(c) ? c : REPLACEMENT);
        }
    }

    private static void plain(TextBuffer out, char c) {
        if (c < 0x80) {
            out.append(c);
        } else {
            out.append(Character.toString(c));
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\t' || c == '\n' || c == '\r';
    }
}
