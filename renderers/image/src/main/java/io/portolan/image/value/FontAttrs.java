package io.portolan.image.value;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextEffects;
import io.portolan.image.scene.TextEffects.LetterCase;
import io.portolan.image.scene.TextStyle;
import java.util.Optional;
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
        Color color = font.color("color", inherited.color());
        return new TextStyle(
                font.text("family").filter(family -> !family.isBlank()).orElse(inherited.family()),
                size >= 1 ? size : inherited.size(),
                !weight.equals("normal") && HEAVY.matcher(weight).matches(),
                font.text("style", inherited.italic() ? "italic" : "normal").equals("italic"),
                color,
                font.names().isEmpty() ? inherited.effects() : effects(font, inherited.effects(), color));
    }

    private static TextEffects effects(Attrs font, TextEffects inherited, Color color) {
        Optional<String> lines = font.text("lineposition");
        return new TextEffects(
                font.text("textcase").map(FontAttrs::letterCase).orElse(inherited.letters()),
                font.text("variant").map(variant -> variant.contains("caps")).orElse(inherited.smallCaps()),
                lines.map(stated -> stated.contains("under")).orElse(inherited.under()),
                lines.map(stated -> stated.contains("over")).orElse(inherited.over()),
                lines.map(stated -> stated.contains("through")).orElse(inherited.through()),
                font.text("shadow").map(css -> TextShadows.of(css, color)).orElse(inherited.shadows()));
    }

    private static LetterCase letterCase(String name) {
        switch (name) {
            case "upper":
                return LetterCase.UPPER;
            case "lower":
                return LetterCase.LOWER;
            case "word caps":
                return LetterCase.WORDS;
            default:
                return LetterCase.AS_WRITTEN;
        }
    }
}
