package io.portolan.image.font;

import io.portolan.image.scene.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled faces, each read when it is first needed. */
public final class Typefaces {

    private static final String MISSING = "The bundled font %s cannot be read; the portolan-image jar is damaged.";

    /** Families that browsers show in Arial's shapes; all others are shown in Open Sans, Plotly's own font. */
    private static final Set<String> LIKE_ARIAL =
            Set.of("arial", "helvetica", "liberation sans", "helvetica neue", "arimo", "nimbus sans");

    /** How many families are remembered: figures may name any, and must not fill the memory. */
    private static final int MOST_ASKED = 256;

    /** Font files that were read, eight at most: they never change, so that sharing them cannot be told from reading them again. */
    private static final Map<String, Typeface> READ = new ConcurrentHashMap<>();

    /** The same faces by the families and variants that asked for them, so that lists are read once. */
    private static final Map<String, Typeface> ASKED = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** The face for a style: the first family of its list that is bundled, in its weight and slant. */
    public static Typeface of(TextStyle style) {
        String variant = variant(style);
        String asked = variant + style.family();
        Typeface known = ASKED.get(asked);
        if (known != null) {
            return known;
        }
        Typeface face = READ.computeIfAbsent(family(style.family()) + variant, Typefaces::load);
        if (ASKED.size() < MOST_ASKED) {
            ASKED.put(asked, face);
        }
        return face;
    }

    private static String variant(TextStyle style) {
        if (style.bold()) {
            return style.italic() ? "BoldItalic" : "Bold";
        }
        return style.italic() ? "Italic" : "Regular";
    }

    private static String family(String list) {
        for (String name : list.split(",")) {
            String plain = name.replace('"', ' ').replace('\'', ' ').trim().toLowerCase(Locale.ROOT);
            if (plain.equals("open sans")) {
                break;
            }
            if (LIKE_ARIAL.contains(plain)) {
                return "LiberationSans-";
            }
        }
        return "OpenSans-";
    }

    private static Typeface load(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name + ".ttf")) {
            if (in == null) {
                throw new FontException(String.format(MISSING, name));
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new FontException(String.format(MISSING, name), e);
        }
    }
}
