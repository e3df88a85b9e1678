package io.portolan.image.table;

import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import java.util.List;

/**
 * Breaks texts at their blanks so that lines are no wider than a limit.
 *
 * @param style of the text
 * @param limit in pixels
 */
record Wrapping(TextStyle style, double limit) {

    private static final String BREAK = "<br>";

    /** The text with line breaks in it. A word that is too wide has a line of its own. */
    String wrapped(String text) {
        // Blanks within a link's tag are no places to break at.
        String[] words = text.replace("<a href=", "<a\u0000href=").split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('\u0000', ' ');
        }
        List<TextLine> lines =
                TextBlock.of(String.join(BREAK, words) + BREAK + " ", style).lines();
        double blank = lines.get(lines.size() - 1).width();
        StringBuilder out = new StringBuilder();
        double length = 0;
        boolean starts = true;
        for (int i = 0; i < words.length; i++) {
            double added = (i < lines.size() ? lines.get(i).width() : 0) + blank;
            if (length + added > limit) {
                out.append(BREAK);
                length = 0;
                starts = true;
            }
            out.append(starts ? "" : " ").append(words[i]);
            length += added;
            starts = false;
        }
        return out.toString();
    }
}
