package io.portolan.image.font;

import io.portolan.image.scene.TextStyle;
import java.io.IOException;
import java.io.InputStream;

/** The bundled faces, each read when it is first needed. */
public final class Typefaces {

    private static final String MISSING = "The bundled font %s cannot be read; the portolan-image jar is damaged.";

    private Typefaces() {}

    /** The face for a style: Liberation Sans in the wanted weight and slant, whatever the family. */
    public static Typeface of(TextStyle style) {
        if (style.bold()) {
            return style.italic() ? BoldItalic.FACE : Bold.FACE;
        }
        return style.italic() ? Italic.FACE : Regular.FACE;
    }

    private static Typeface load(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream("LiberationSans-" + name + ".ttf")) {
            if (in == null) {
                throw new FontException(String.format(MISSING, name));
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new FontException(String.format(MISSING, name), e);
        }
    }

    // A class each: the class loader's own laziness and locking make each face load once, when it is needed.

    private static final class Regular {
        static final Typeface FACE = load("Regular");
    }

    private static final class Bold {
        static final Typeface FACE = load("Bold");
    }

    private static final class Italic {
        static final Typeface FACE = load("Italic");
    }

    private static final class BoldItalic {
        static final Typeface FACE = load("BoldItalic");
    }
}
