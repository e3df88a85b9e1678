package io.portolan.image.font;

import io.portolan.display.Environment;
import io.portolan.image.scene.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bundled faces, each read when it is first needed, and behind them the fonts of the host. */
public final class Typefaces {

    private static final String MISSING = "The bundled font %s cannot be read; the portolan-image jar is damaged.";

    /** How many families are remembered: figures may name any, and must not fill the memory. */
    private static final int MOST_ASKED = 256;

    /** Font files that were read, sixteen at most: they never change, so that sharing them cannot be told from reading them again. */
    private static final Map<String, Typeface> READ = new ConcurrentHashMap<>();

    /** The same faces by the families and variants that asked for them, so that lists are read once. */
    private static final Map<Asked, Typeface> ASKED = new ConcurrentHashMap<>();

    private record Asked(String family, boolean bold, boolean italic) {}

    /** The same for all, as the fonts that a host has are; looked at only for characters that no bundled face has. */
    private static final HostFonts HOST = HostFonts.of(Environment.system());

    private Typefaces() {}

    /** The face for a style: the first family of its list that is bundled, in its weight and slant. */
    public static Typeface of(TextStyle style) {
        Asked asked = new Asked(style.family(), style.bold(), style.italic());
        Typeface known = ASKED.get(asked);
        if (known != null) {
            return known;
        }
        Typeface face = read(Families.of(style.family()) + variant(style));
        if (ASKED.size() < MOST_ASKED) {
            ASKED.put(asked, face);
        }
        return face;
    }

    /**
     * The face for a character that the style's own face lacks: of another family without serifs, else of the host's fonts.
     *
     * @return null where none has it
     */
    static @Nullable Typeface substitute(TextStyle style, int codePoint) {
        String variant = variant(style);
        for (String family : List.of(Families.OPEN_SANS, Families.SANS)) {
            Typeface face = read(family + variant);
            if (face.glyph(codePoint) != 0) {
                return face;
            }
        }
        return HOST.face(codePoint).orElse(null);
    }

    private static Typeface read(String name) {
        return READ.computeIfAbsent(name, Typefaces::load);
    }

    private static String variant(TextStyle style) {
        if (style.bold()) {
            return style.italic() ? "BoldItalic" : "Bold";
        }
        return style.italic() ? "Italic" : "Regular";
    }

    private static Typeface load(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name + ".ttf")) {
            if (in == null) {
                throw new FontException(String.format(MISSING, name));
            }
            return Typeface.all(ByteBuffer.wrap(in.readAllBytes())).get(0);
        } catch (IOException e) {
            throw new FontException(String.format(MISSING, name), e);
        }
    }
}
