package io.portolan.image.paint.png;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Colours that are near each other in red, green and blue. */
final class ColorBox {

    private static final int[] SHIFTS = {16, 8, 0};

    private final List<Integer> colors;
    private final Map<Integer, Integer> counts;
    private final int widestShift;
    private final long spread;

    /**
     * @param colors opaque colours
     * @param counts how many pixels have each
     */
    ColorBox(List<Integer> colors, Map<Integer, Integer> counts) {
        this.colors = List.copyOf(colors);
        this.counts = counts;
        int widest = 0;
        for (int shift : SHIFTS) {
            widest = range(shift) > range(widest) ? shift : widest;
        }
        widestShift = widest;
        spread = (long) range(widest) * pixels(this.colors);
    }

    List<Integer> colors() {
        return colors;
    }

    /** How much is wrong with painting it in one colour: its width by its pixels. */
    long spread() {
        return spread;
    }

    private int range(int shift) {
        int low = 255;
        int high = 0;
        for (int color : colors) {
            int value = color >> shift & 255;
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return Math.max(0, high - low);
    }

    private long pixels(List<Integer> some) {
        return some.stream().mapToLong(counts::get).sum();
    }

    /** The box cut along its widest side, so that each half has half of the pixels; needs two colours. */
    List<ColorBox> halves() {
        List<Integer> sorted = new ArrayList<>(colors);
        sorted.sort(Comparator.<Integer>comparingInt(color -> color >> widestShift & 255)
                .thenComparing(Comparator.naturalOrder()));
        long half = pixels(sorted) / 2;
        int middle = 1;
        for (long sum = counts.get(sorted.get(0)); middle < sorted.size() - 1 && sum < half; middle++) {
            sum += counts.get(sorted.get(middle));
        }
        return List.of(
                new ColorBox(sorted.subList(0, middle), counts),
                new ColorBox(sorted.subList(middle, sorted.size()), counts));
    }

    /** The mean colour, each weighted by its pixels. */
    int mean() {
        long pixels = pixels(colors);
        int mean = 0xff << 24;
        for (int shift : SHIFTS) {
            long sum = colors.stream()
                    .mapToLong(color -> (color >> shift & 255) * (long) counts.get(color))
                    .sum();
            mean |= (int) ((sum + pixels / 2) / pixels) << shift;
        }
        return mean;
    }
}
