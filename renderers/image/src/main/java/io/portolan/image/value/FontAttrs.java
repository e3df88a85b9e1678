package io.portolan.image.value;

import io.portolan.image.scene.TextStyle;
import java.util.regex.Pattern;

/** Reads font attributes: what a part states, over what it inherits. */
public final class FontAttrs {

    private static final Pattern HEAVY = Pattern.compile("bold|[6-9]\\d\\d|1000");

    private FontAttrs() {}

    /** The style of the font at a path. */
    public static TextStyle style(Attrs attrs, String path, TextStyle inherited) {
        Attrs font = attrs.part(path);
        String weight = font.text("weight", inherited.bold() ? "bold" : "normal");
        double size = font.number("size", inherited.size());
        return new TextStyle(
                font.text("family").filter(family -> !family.isBlank()).orElse(inherited.family()),
                size >= 1 ? size : inherited.size(),
                !weight.equals("normal") && HEAVY.matcher(weight).matches(),
                font.text("style", inherited.italic() ? "italic" : "normal").equals("italic"),
                font.color("color", inherited.color()));
    }
}
