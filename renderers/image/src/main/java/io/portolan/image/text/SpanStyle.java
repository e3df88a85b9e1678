package io.portolan.image.text;

import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Colors;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one tag does to a style.
 *
 * @param tag its name in lower case
 * @param attributes what stands in the tag behind its name
 */
record SpanStyle(String tag, String attributes) {

    private static final Set<String> KNOWN = Set.of("b", "strong", "i", "em", "sup", "sub", "a", "span", "s", "u");
    private static final Pattern STYLE = Pattern.compile("style\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");
    private static final Pattern DECLARATION = Pattern.compile("(?:^|;)\\s*([a-z-]+)\\s*:\\s*([^;]+)");
    private static final double SCRIPT_SIZE = 0.7;

    /** How far super- and subscripts stand above the baseline, in their own font sizes. */
    private static final double SUPERSCRIPT = 0.6;

    private static final double SUBSCRIPT = -0.3;

    static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    TextStyle of(TextStyle outer) {
        return declared(byTag(outer));
    }

    private TextStyle byTag(TextStyle outer) {
        switch (tag) {
            case "b":
            case "strong":
                return outer.asBold();
            case "i":
            case "em":
                return outer.asItalic();
            case "u":
                return outer.withEffects(outer.effects().underlined());
            case "s":
                return outer.withEffects(outer.effects().struck());
            case "sup":
            case "sub":
                return outer.withSize(outer.size() * SCRIPT_SIZE);
            default:
                return outer;
        }
    }

    private TextStyle declared(TextStyle outer) {
        Matcher style = STYLE.matcher(attributes);
        if (!style.find()) {
            return outer;
        }
        TextStyle changed = outer;
        Matcher declaration = DECLARATION.matcher(style.group(2) != null ? style.group(2) : style.group(3));
        while (declaration.find()) {
            changed =
                    declared(changed, declaration.group(1), declaration.group(2).trim());
        }
        return changed;
    }

    private static TextStyle declared(TextStyle style, String property, String value) {
        switch (property) {
            case "color":
            case "fill":
                return Colors.parse(value).map(style::withColor).orElse(style);
            case "font-weight":
                return value.matches("bold|[6-9]00") ? style.asBold() : style;
            case "font-style":
                return value.equals("italic") ? style.asItalic() : style;
            case "font-size":
                return style.withSize(size(value, style.size()));
            default:
                return style;
        }
    }

    private static double size(String value, double outer) {
        Matcher number = Pattern.compile("([\\d.]{1,6})(px|em|%|pt)?").matcher(value);
        if (!number.matches() || number.group(1).equals(".")) {
            return outer;
        }
        double size = Double.parseDouble(number.group(1));
        String unit = String.valueOf(number.group(2));
        return unit.equals("em")
                ? size * outer
                : unit.equals("%") ? size * outer / 100 : unit.equals("pt") ? size * 4 / 3 : size;
    }

    /** How far its baseline stands above the outer one's, in pixels. */
    double rise(double outerSize) {
        double scriptSize = outerSize * SCRIPT_SIZE;
        return tag.equals("sup") ? SUPERSCRIPT * scriptSize : tag.equals("sub") ? SUBSCRIPT * scriptSize : 0;
    }
}
