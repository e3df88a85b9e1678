package io.portolan.image.scene;

/**
 * How a run of text looks.
 *
 * @param family a CSS list of font families
 * @param size in pixels, positive
 * @param bold whether the strokes are heavy
 * @param italic whether the letters lean
 * @param color its colour
 * @param effects what is done to the letters beyond that
 */
public record TextStyle(String family, double size, boolean bold, boolean italic, Color color, TextEffects effects) {

    /** A style without effects. */
    public TextStyle(String family, double size, boolean bold, boolean italic, Color color) {
        this(family, size, bold, italic, color, TextEffects.NONE);
    }

    public TextStyle withSize(double changed) {
        return new TextStyle(family, changed, bold, italic, color, effects);
    }

    public TextStyle withColor(Color changed) {
        return new TextStyle(family, size, bold, italic, changed, effects);
    }

    public TextStyle withEffects(TextEffects changed) {
        return new TextStyle(family, size, bold, italic, color, changed);
    }

    public TextStyle asBold() {
        return new TextStyle(family, size, true, italic, color, effects);
    }

    public TextStyle asItalic() {
        return new TextStyle(family, size, bold, true, color, effects);
    }
}
