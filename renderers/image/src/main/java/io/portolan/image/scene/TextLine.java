package io.portolan.image.scene;

import java.util.List;

/**
 * One line of a text.
 *
 * @param runs from left to right; immutable, may be empty
 * @param dy how far its baseline lies below the first line's, in pixels
 * @param width its advance in pixels, by the bundled font
 */
public record TextLine(List<TextRun> runs, double dy, double width) {

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** This line made larger by a factor. */
    public TextLine scaled(double factor) {
        return new TextLine(runs.stream().map(run -> run.scaled(factor)).toList(), dy * factor, width * factor);
    }
}
