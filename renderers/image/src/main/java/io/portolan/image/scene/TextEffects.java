package io.portolan.image.scene;

import java.util.List;

/**
 * What is done to letters beyond their font.
 *
 * @param letters in which case they are written
 * @param smallCaps whether small letters are small capitals
 * @param under whether a line runs under them
 * @param over whether a line runs over them
 * @param through whether a line runs through them
 * @param shadows what lies behind them, the first on top; immutable
 */
public record TextEffects(
        LetterCase letters, boolean smallCaps, boolean under, boolean over, boolean through, List<Shadow> shadows) {

    /** Letters as they are. */
    public static final TextEffects NONE =
            new TextEffects(LetterCase.AS_WRITTEN, false, false, false, false, List.of());

    /** A way to write letters. */
    public enum LetterCase {
        AS_WRITTEN,
        UPPER,
        LOWER,
        WORDS
    }

    /**
     * A copy of a text behind it.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public record Shadow(double dx, double dy, Color color) {}

    public TextEffects {
        shadows = List.copyOf(shadows);
    }

    public TextEffects underlined() {
        return new TextEffects(letters, smallCaps, true, over, through, shadows);
    }

    public TextEffects struck() {
        return new TextEffects(letters, smallCaps, under, over, true, shadows);
    }

    /** Whether there is anything to draw but letters. */
    public boolean isDrawn() {
        return under || over || through || !shadows.isEmpty();
    }
}
