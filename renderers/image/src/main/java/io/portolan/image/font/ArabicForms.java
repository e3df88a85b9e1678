package io.portolan.image.font;

import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the shapes of Arabic letters by their neighbours: the characters of the blocks Arabic Presentation Forms A and
 * B, which many fonts have. Source: the Unicode Standard, chapter 9 and the charts of these blocks.
 */
final class ArabicForms {

    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final char LAM_ALEF = '\ufef5';

    /** How many forms the letters from U+0621 on have, which follow each other from U+FE80 on. */
    private static final String FORMS = "12222424244444222244444444" + "000000" + "4444444224";

    /** Further letters, the first form of each, and how many it has. */
    private static final String FURTHER = "\u0679\ufb664\u067e\ufb564\u0686\ufb7a4\u0688\ufb882\u0691\ufb8c2"
            + "\u0698\ufb8a2\u06a9\ufb8e4\u06af\ufb924\u06ba\ufb9e2\u06be\ufbaa4\u06c1\ufba64\u06cc\ufbfc4\u06d2\ufbae2";

    private static final Map<Character, Letter> LETTERS = letters();

    /** A letter's isolated form, behind it the final one, and where it joins the next letter the initial and medial ones. */
    private record Letter(char isolated, int forms) {}

    private ArabicForms() {}

    private static Map<Character, Letter> letters() {
        Map<Character, Letter> letters = new HashMap<>();
        char form = '\ufe80';
        for (int i = 0; i < FORMS.length(); i++) {
            int forms = FORMS.charAt(i) - '0';
            if (forms > 0) {
                letters.put((char) (0x621 + i), new Letter(form, forms));
            }
            form += forms;
        }
        for (int i = 0; i < FURTHER.length(); i += 3) {
            letters.put(FURTHER.charAt(i), new Letter(FURTHER.charAt(i + 1), FURTHER.charAt(i + 2) - '0'));
        }
        return letters;
    }

    /** A text with its letters in their shapes, in the order in which it is read; lam and alef become one. */
    static String shaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joined = joinsNext(neighbour(text, i, -1));
            int alef = c == LAM && i + 1 < text.length() ? ALEFS.indexOf(text.charAt(i + 1)) : -1;
            if (alef >= 0) {
                out.append((char) (LAM_ALEF + 2 * alef + (joined ? FINAL : 0)));
                i++;
            } else {
                out.append(shaped(c, joined, joinsPrevious(neighbour(text, i, 1))));
            }
        }
        return out.toString();
    }

    private static char shaped(char c, boolean joined, boolean followed) {
        Letter letter = LETTERS.get(c);
        if (letter == null) {
            return c;
        }
        boolean joins = followed && joinsNext(c);
        int form = joined ? joins ? MEDIAL : FINAL : joins ? INITIAL : 0;
        return (char) (letter.isolated + (form < letter.forms ? form : 0));
    }

    /** The next character in a direction that is no mark; 0 at the end. */
    private static char neighbour(String text, int from, int step) {
        for (int i = from + step; i >= 0 && i < text.length(); i += step) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean joinsNext(char c) {
        Letter letter = LETTERS.get(c);
        return c == TATWEEL || letter != null && letter.forms == 4;
    }

    private static boolean joinsPrevious(char c) {
        Letter letter = LETTERS.get(c);
        return c == TATWEEL || letter != null && letter.forms >= 2;
    }
}
