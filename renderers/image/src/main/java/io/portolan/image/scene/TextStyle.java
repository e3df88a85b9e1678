package io.portolan.image.scene;

/**
 * How a run of text looks.
 *
 * @param family a CSS list of font families
 * @param size in pixels, positive
 * @param bold whether the strokes are heavy
 * @param italic whether the letters lean
 * @param color its colour
 */
public record TextStyle(String family, double size, boolean bold, boolean italic, Color color) {

    public TextStyle withSize(double changed) {
        return new TextStyle(family, changed, bold, italic, color);
    }

    public TextStyle withColor(Color changed) {
        return new TextStyle(family, size, bold, italic, changed);
    }

    public TextStyle asBold() {
        return new TextStyle(family, size, true, italic, color);
    }

    public TextStyle asItalic() {
        return new TextStyle(family, size, bold, true, color);
    }
}
