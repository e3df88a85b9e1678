package io.portolan.image.value;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextEffects.Shadow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what CSS calls a text shadow. Shadows have sharp edges; where one is to be blurred, it is fainter instead. */
final class TextShadows {

    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern LENGTH =
            Pattern.compile("(?<![\\w(#.,-])(-?\\d{1,4}(?:\\.\\d{1,9})?)(?:px)?(?![\\w%),.])");
    private static final double BLURRED = 0.5;
    private static final int MOST = 16;

    private TextShadows() {}

    /**
     * The shadows of a text; none where it says none.
     *
     * @param color of the text, from which automatic shadows set it off
     */
    static List<Shadow> of(String css, Color color) {
        if (css.equals("auto")) {
            return halo(Shades.contrasting(color).faded(BLURRED));
        }
        List<Shadow> shadows = new ArrayList<>();
        for (String part : COMMA.split(css, MOST)) {
            one(part, color).ifPresent(shadows::add);
        }
        return shadows;
    }

    private static List<Shadow> halo(Color color) {
        return List.of(
                new Shadow(1, 1, color), new Shadow(-1, -1, color), new Shadow(1, -1, color), new Shadow(-1, 1, color));
    }

    private static Optional<Shadow> one(String part, Color color) {
        List<Double> lengths = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher length = LENGTH.matcher(part);
        while (length.find()) {
            lengths.add(Double.parseDouble(length.group(1)));
            length.appendReplacement(rest, "");
        }
        length.appendTail(rest);
        if (lengths.size() < 2) {
            return Optional.empty();
        }
        Color stated = Colors.parse(rest.toString()).orElse(color);
        boolean blurred = lengths.size() > 2 && lengths.get(2) > 0;
        return Optional.of(new Shadow(lengths.get(0), lengths.get(1), blurred ? stated.faded(BLURRED) : stated));
    }
}
