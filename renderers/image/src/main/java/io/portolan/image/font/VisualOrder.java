package io.portolan.image.font;

import java.text.Bidi;

/** Puts the characters of a text into the order in which they stand on the page from left to right. */
final class VisualOrder {

    /** Below this there is no character that runs from right to left. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private static final String MIRRORED = "()<>[]{}\u00ab\u00bb\u2039\u203a";

    private VisualOrder() {}

    /** The code points of a text from left to right, Arabic letters in their shapes. */
    static int[] of(String text) {
        return isPlain(text) ? codePoints(text) : reordered(ArabicForms.shaped(text));
    }

    /** The letters that one character stands for, from left to right. */
    static String inOrder(String letters) {
        return isPlain(letters) ? letters : reversed(letters);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                char[] all = text.toCharArray();
                return !Bidi.requiresBidi(all, 0, all.length);
            }
        }
        return true;
    }

    private static int[] codePoints(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(points[at - 1])) {
            points[at++] = text.codePointAt(i);
        }
        return points;
    }

    private static int[] reordered(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        StringBuilder out = new StringBuilder(text.length());
        for (int run : runs) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            out.append(levels[run] % 2 == 0 ? part : reversed(part));
        }
        return codePoints(out.toString());
    }

    /** Letter by letter from the end, each with the marks that belong to it, brackets turned around. */
    private static String reversed(String part) {
        StringBuilder out = new StringBuilder(part.length());
        int end = part.length();
        while (end > 0) {
            int start = part.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(part.codePointAt(start))) {
                start = part.offsetByCodePoints(start, -1);
            }
            out.append(mirrored(part.charAt(start))).append(part, start + 1, end);
            end = start;
        }
        return out.toString();
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static char mirrored(char c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }
}
