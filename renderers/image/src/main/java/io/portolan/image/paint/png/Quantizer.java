package io.portolan.image.paint.png;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a picture with fewer colours. The commonest keep their exact value - paper, grid, text, the series - and the
 * rest, edges and overlaps, are gathered by median cut (Heckbert, Color Image Quantization for Frame Buffer Display,
 * SIGGRAPH 1982).
 */
public final class Quantizer {

    /** How much of the palette the commonest colours get. */
    private static final double EXACT_SHARE = 0.5;

    private Quantizer() {}

    /**
     * The picture with at most so many colours; the very array where it has no more, or where it is not opaque.
     *
     * @param argb the colours of the pixels
     * @param most at least 2
     */
    public static int[] reduce(int[] argb, int most) {
        if (most == Integer.MAX_VALUE) {
            return argb;
        }
        Map<Integer, Integer> counts = count(argb);
        if (counts.size() <= most || counts.keySet().stream().anyMatch(color -> color >>> 24 != 255)) {
            return argb;
        }
        return repaint(argb, replacements(counts, most));
    }

    private static Map<Integer, Integer> count(int[] argb) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int start = 0; start < argb.length; ) {
            int end = endOfRun(argb, start);
            counts.merge(argb[start], end - start, Integer::sum);
            start = end;
        }
        return counts;
    }

    private static int endOfRun(int[] argb, int start) {
        int end = start + 1;
        while (end < argb.length && argb[end] == argb[start]) {
            end++;
        }
        return end;
    }

    private static Map<Integer, Integer> replacements(Map<Integer, Integer> counts, int most) {
        List<Integer> commonest = new ArrayList<>(counts.keySet());
        commonest.sort((a, b) -> counts.get(a).equals(counts.get(b))
                ? Integer.compare(a, b)
                : Integer.compare(counts.get(b), counts.get(a)));
        int exact = (int) (most * EXACT_SHARE);
        Map<Integer, Integer> replacements = new HashMap<>();
        commonest.subList(0, exact).forEach(color -> replacements.put(color, color));
        ColorBox rest = new ColorBox(commonest.subList(exact, commonest.size()), counts);
        for (ColorBox box : cut(rest, most - exact)) {
            int mean = box.mean();
            box.colors().forEach(color -> replacements.put(color, mean));
        }
        return replacements;
    }

    private static List<ColorBox> cut(ColorBox whole, int most) {
        List<ColorBox> boxes = new ArrayList<>(List.of(whole));
        while (boxes.size() < most) {
            ColorBox widest = boxes.stream()
                    .max((a, b) -> Long.compare(a.spread(), b.spread()))
                    .orElseThrow();
            if (widest.colors().size() < 2) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    private static int[] repaint(int[] argb, Map<Integer, Integer> replacements) {
        int[] repainted = new int[argb.length];
        for (int start = 0; start < argb.length; ) {
            int end = endOfRun(argb, start);
            Arrays.fill(repainted, start, end, replacements.get(argb[start]));
            start = end;
        }
        return repainted;
    }
}
