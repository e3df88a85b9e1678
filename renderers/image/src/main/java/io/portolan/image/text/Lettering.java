package io.portolan.image.text;

import io.portolan.image.scene.TextEffects.LetterCase;
import io.portolan.image.scene.TextRun;
import io.portolan.image.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a text in capitals, in small letters, or in small capitals, as its style has it. */
final class Lettering {

    /** The size of small capitals, in font sizes. */
    private static final double SMALL = 0.7;

    private Lettering() {}

    /** The runs of a text; more than one where small capitals stand among others. */
    static List<TextRun> runs(String text, TextStyle style, double rise) {
        String written = written(text, style.effects().letters());
        if (!style.effects().smallCaps()) {
            return List.of(new TextRun(written, style, rise));
        }
        List<TextRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= written.length(); i++) {
            if (i == written.length() || isSmall(written, i) != isSmall(written, start)) {
                String part = written.substring(start, i);
                runs.add(
                        isSmall(written, start)
                                ? new TextRun(part.toUpperCase(Locale.ROOT), style.withSize(style.size() * SMALL), rise)
                                : new TextRun(part, style, rise));
                start = i;
            }
        }
        return runs;
    }

    private static boolean isSmall(String text, int index) {
        return Character.isLowerCase(text.charAt(index));
    }

    private static String written(String text, LetterCase letters) {
        switch (letters) {
            case UPPER:
                return text.toUpperCase(Locale.ROOT);
            case LOWER:
                return text.toLowerCase(Locale.ROOT);
            case WORDS:
                return capitalized(text);
            default:
                return text;
        }
    }

    private static String capitalized(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            out.append(inWord ? letter : Character.toTitleCase(letter));
            inWord = Character.isLetterOrDigit(letter) || inWord && letter == '\'';
        }
        return out.toString();
    }
}
