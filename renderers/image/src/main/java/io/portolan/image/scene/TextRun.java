package io.portolan.image.scene;

/**
 * A stretch of text in one style.
 *
 * @param text what it says; any characters
 * @param style how it looks
 * @param rise how far its baseline stands above the line's, in pixels
 */
public record TextRun(String text, TextStyle style, double rise) {

    /** This run made larger by a factor. */
    public TextRun scaled(double factor) {
        return new TextRun(text, style.withSize(style.size() * factor), rise * factor);
    }
}
