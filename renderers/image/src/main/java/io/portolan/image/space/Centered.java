package io.portolan.image.space;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextRun;
import io.portolan.image.text.TextBlock;

/** Puts texts where the middle of their ink is at a point, as plotly.js does with texts that it draws as shapes. */
public final class Centered {

    private static final double CAPITAL = 0.72;
    private static final double ASCENDER = 0.76;
    private static final double SMALL = 0.54;
    private static final double DESCENDER = 0.24;
    private static final String SMALL_LETTERS = "acegmnopqrsuvwxyz";
    private static final String DESCENDING = "gjpqy,;()[]{}|Q_";

    private Centered() {}

    /**
     * A text turned about the middle of its ink, with its lines starting below each other.
     *
     * @param angle radians, counterclockwise
     */
    public static Element text(TextBlock block, double x, double y, double angle) {
        double down = middle(block);
        double back = block.width() / 2;
        double sine = StrictMath.sin(-angle);
        double cosine = StrictMath.cos(angle);
        return block.at(
                x - sine * down - cosine * back,
                y + cosine * down - sine * back,
                Anchor.START,
                -StrictMath.toDegrees(angle));
    }

    /** How far the first baseline is below the middle of the ink. */
    public static double middle(TextBlock block) {
        return (rise(block) - fall(block)) / 2;
    }

    /** How far the ink reaches above the first baseline, estimated from its letters. */
    public static double rise(TextBlock block) {
        double rise = 0;
        for (TextRun run : block.lines().get(0).runs()) {
            rise = Math.max(rise, run.rise() + run.style().size() * rise(run.text()));
        }
        return rise;
    }

    /** How far the ink reaches below the first baseline. */
    public static double fall(TextBlock block) {
        TextLine last = block.lines().get(block.lineCount() - 1);
        double fall = 0;
        for (TextRun run : last.runs()) {
            boolean deep = run.text().chars().anyMatch(letter -> DESCENDING.indexOf(letter) >= 0);
            fall = Math.max(fall, deep ? run.style().size() * DESCENDER : 0);
        }
        return last.dy() + fall;
    }

    private static double rise(String text) {
        double rise = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean small = SMALL_LETTERS.indexOf(letter) >= 0;
            boolean tall = letter >= 'a' && letter <= 'z';
            rise = Math.max(rise, small ? SMALL : tall ? ASCENDER : letter == ' ' ? 0 : CAPITAL);
        }
        return rise;
    }
}
