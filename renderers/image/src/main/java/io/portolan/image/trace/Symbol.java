package io.portolan.image.trace;

import io.portolan.image.scene.Path;
import io.portolan.image.value.SvgPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a marker. Shapes are known by name or number; {@code -open} leaves them hollow, {@code -dot} puts a dot
 * inside.
 *
 * @param outline around (0, 0), for a radius of 1
 * @param hollow whether only its outline is drawn
 * @param lineOnly whether it has no inside
 * @param backoff the sizes by which a line ends before such a symbol at its point
 */
public record Symbol(Path outline, boolean hollow, boolean lineOnly, double backoff) {

    /** Names in the order of their numbers, each with its outline for a radius of 1. */
    private static final List<String> SHAPES = List.of(
            "circle M1 0A1 1 0 1 1 0 -1A1 1 0 0 1 1 0Z",
            "square M1 1H-1V-1H1Z",
            "diamond M1.3 0L0 1.3L-1.3 0L0 -1.3Z",
            "cross M1.2 0.4H0.4V1.2H-0.4V0.4H-1.2V-0.4H-0.4V-1.2H0.4V-0.4H1.2Z",
            "x M0 0.566l0.566 0.566l0.566 -0.566l-0.566 -0.566l0.566 -0.566l-0.566 -0.566l-0.566 0.566l-0.566 -0.566l-0.566 0.566l0.566 0.566l-0.566 0.566l0.566 0.566Z",
            "triangle-up M-1.155 0.5L1.155 0.5L0 -1Z",
            "triangle-down M-1.155 -0.5L1.155 -0.5L0 1Z",
            "triangle-left M0.5 -1.155L0.5 1.155L-1 0Z",
            "triangle-right M-0.5 -1.155L-0.5 1.155L1 0Z",
            "triangle-ne M-1.2 -0.6L0.6 -0.6L0.6 1.2Z",
            "triangle-se M0.6 -1.2L0.6 0.6L-1.2 0.6Z",
            "triangle-sw M1.2 0.6L-0.6 0.6L-0.6 -1.2Z",
            "triangle-nw M-0.6 1.2L-0.6 -0.6L1.2 -0.6Z",
            "pentagon M0.951 -0.309L0.588 0.809L-0.588 0.809L-0.951 -0.309L0 -1Z",
            "hexagon M0.866 -0.5L0.866 0.5L0 1L-0.866 0.5L-0.866 -0.5L0 -1Z",
            "hexagon2 M-0.5 0.866L0.5 0.866L1 0L0.5 -0.866L-0.5 -0.866L-1 0Z",
            "octagon M-0.383 -0.924L0.383 -0.924L0.924 -0.383L0.924 0.383L0.383 0.924L-0.383 0.924L-0.924 0.383L-0.924 -0.383Z",
            "star M0 -1.4L0.314 -0.433L1.331 -0.433L0.509 0.165L0.823 1.133L0 0.535L-0.823 1.133L-0.509 0.165L-1.331 -0.433L-0.314 -0.433Z",
            "hexagram M-0.76 0l-0.38 -0.66h0.76l0.38 -0.66l0.38 0.66h0.76l-0.38 0.66l0.38 0.66h-0.76l-0.38 0.66l-0.38 -0.66h-0.76Z",
            "star-triangle-up M-1.386 0.8A4 4 0 0 1 1.386 0.8A4 4 0 0 1 0 -1.6A4 4 0 0 1 -1.386 0.8Z",
            "star-triangle-down M1.386 -0.8A4 4 0 0 1 -1.386 -0.8A4 4 0 0 1 0 1.6A4 4 0 0 1 1.386 -0.8Z",
            "star-square M-1.1 -1.1A2 2 0 0 1 -1.1 1.1A2 2 0 0 1 1.1 1.1A2 2 0 0 1 1.1 -1.1A2 2 0 0 1 -1.1 -1.1Z",
            "star-diamond M-1.4 0A1.9 1.9 0 0 1 0 1.4A1.9 1.9 0 0 1 1.4 0A1.9 1.9 0 0 1 0 -1.4A1.9 1.9 0 0 1 -1.4 0Z",
            "diamond-tall M0 1.4L0.7 0L0 -1.4L-0.7 0Z",
            "diamond-wide M0 0.7L1.4 0L0 -0.7L-1.4 0Z",
            "hourglass M1 1H-1L1 -1H-1Z",
            "bowtie M1 1V-1L-1 1V-1Z",
            "circle-cross M0 1V-1M1 0H-1M1 0A1 1 0 1 1 0 -1A1 1 0 0 1 1 0Z",
            "circle-x M0.707 0.707L-0.707 -0.707M0.707 -0.707L-0.707 0.707M1 0A1 1 0 1 1 0 -1A1 1 0 0 1 1 0Z",
            "square-cross M0 1V-1M1 0H-1M1 1H-1V-1H1Z",
            "square-x M1 1L-1 -1M1 -1L-1 1M1 1H-1V-1H1Z",
            "diamond-cross M1.3 0L0 1.3L-1.3 0L0 -1.3ZM0 -1.3V1.3M-1.3 0H1.3",
            "diamond-x M1.3 0L0 1.3L-1.3 0L0 -1.3ZM-0.65 -0.65L0.65 0.65M-0.65 0.65L0.65 -0.65",
            "cross-thin M0 1.4V-1.4M1.4 0H-1.4",
            "x-thin M1 1L-1 -1M1 -1L-1 1",
            "asterisk M0 1.2V-1.2M1.2 0H-1.2M0.85 0.85L-0.85 -0.85M0.85 -0.85L-0.85 0.85",
            "hash M0.5 1V-1M-0.5 1V-1M1 0.5H-1M1 -0.5H-1",
            "y-up M-1.2 0.8L0 0M1.2 0.8L0 0M0 -1.6L0 0",
            "y-down M-1.2 -0.8L0 0M1.2 -0.8L0 0M0 1.6L0 0",
            "y-left M0.8 1.2L0 0M0.8 -1.2L0 0M-1.6 0L0 0",
            "y-right M-0.8 1.2L0 0M-0.8 -1.2L0 0M1.6 0L0 0",
            "line-ew M1.4 0H-1.4",
            "line-ns M0 1.4V-1.4",
            "line-ne M1 -1L-1 1",
            "line-nw M1 1L-1 -1",
            "arrow-up M0 0L-1 2H1Z",
            "arrow-down M0 0L-1 -2H1Z",
            "arrow-left M0 0L2 -1V1Z",
            "arrow-right M0 0L-2 -1V1Z",
            "arrow-bar-up M-1 0H1M0 0L-1 2H1Z",
            "arrow-bar-down M-1 0H1M0 0L-1 -2H1Z",
            "arrow-bar-left M0 -1V1M0 0L2 -1V1Z",
            "arrow-bar-right M0 -1V1M0 0L-2 -1V1Z",
            "arrow M0 0L-0.618 1.902H0.618Z",
            "arrow-wide M0 0L-1.414 1.414A2 2 0 0 1 1.414 1.414Z");

    /** The sizes by which lines end before arrowheads. */
    private static final Map<Integer, Double> BACKOFFS = Map.of(45, 1.0, 49, 1.0, 53, 0.9, 54, 0.4);

    private static final int FIRST_WITHOUT_INSIDE = 33;
    private static final int LAST_WITHOUT_INSIDE = 44;
    private static final Path DOT = Path.builder().circle(0, 0, 0.5).build();
    private static final Map<String, Integer> NUMBERS = numbers();

    /** The shapes' outlines, each read once: points that differ in colour ask for theirs one by one. */
    private static final List<Path> OUTLINES = SHAPES.stream()
            .map(shape -> SvgPath.parse(shape.substring(shape.indexOf(' ') + 1)))
            .toList();

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < SHAPES.size(); i++) {
            numbers.put(SHAPES.get(i).substring(0, SHAPES.get(i).indexOf(' ')), i);
        }
        return numbers;
    }

    /** The symbol of a name or number; a circle for what is neither. */
    public static Symbol of(String text) {
        Integer plain = NUMBERS.get(text);
        if (plain != null) {
            return numbered(plain, false, false);
        }
        boolean open = text.contains("-open");
        boolean dot = text.endsWith("-dot");
        String name = text.replace("-open", "").replaceAll("-dot$", "");
        if (!name.matches("\\d{1,3}")) {
            return numbered(NUMBERS.getOrDefault(name, 0), open, dot);
        }
        // Numbers carry both: a hundred for hollow, two hundred for a dot.
        int number = Integer.parseInt(name);
        int shape = number % 100 < SHAPES.size() ? number % 100 : 0;
        return numbered(shape, open || number / 100 % 2 == 1, dot || number >= 200);
    }

    private static Symbol numbered(int number, boolean open, boolean dot) {
        Path path = OUTLINES.get(number);
        boolean lineOnly = number >= FIRST_WITHOUT_INSIDE && number <= LAST_WITHOUT_INSIDE;
        return new Symbol(dot ? dotted(path) : path, open, lineOnly, BACKOFFS.getOrDefault(number, 0.0));
    }

    private static Path dotted(Path outline) {
        return Path.builder().append(outline).append(DOT).build();
    }

    /** The outline for a size, which is the diameter of a circle. */
    public Path sized(double size) {
        return outline.scaled(size / 2);
    }
}
