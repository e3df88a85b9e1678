package io.portolan.raster.shade;

import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.scale.Colormap;
import io.portolan.scale.Normalization;
import java.util.List;
import java.util.Optional;

/**
 * How numbers become colours. Immutable. Empty cells become clear.
 *
 * @param colors from the lowest value to the highest, at least one; a single colour is made more opaque by the value
 *     instead; for categories one colour each
 * @param normalization how values are bent
 * @param alpha opacity of full cells, 0 to 255
 * @param minAlpha opacity of the lowest values where opacity shows the value
 * @param span the values of the first and the last colour; empty for those of the data
 * @param baseline the value up to which a category adds nothing to a mixed colour; empty for the least of all
 * @param rescaled whether few levels take only so many colours, for {@link Normalization#EQ_HIST}
 */
public record Shading(
        List<Rgb> colors,
        Normalization normalization,
        int alpha,
        int minAlpha,
        Optional<Range> span,
        Optional<Double> baseline,
        boolean rescaled) {

    private static final List<Rgb> BLUES = List.of(Rgb.of("lightblue"), Rgb.of("darkblue"));

    public Shading {
        colors = List.copyOf(colors);
        if (colors.isEmpty()) {
            throw new RasterException("Shading needs at least one colour.");
        }
        if (minAlpha < 0 || alpha > 255 || minAlpha > alpha) {
            throw new RasterException("Opacities rise from 0 to 255, not from " + minAlpha + " to " + alpha + ".");
        }
        if (normalization == Normalization.EQ_HIST && span.isPresent()) {
            throw new RasterException(
                    "Equalizing takes the values of the data; give a span with another normalization.");
        }
    }

    /** From light to dark blue, equalized. */
    public static Shading standard() {
        return new Shading(BLUES, Normalization.EQ_HIST, 255, 40, Optional.empty(), Optional.empty(), false);
    }

    public Shading colors(List<Rgb> changed) {
        return new Shading(changed, normalization, alpha, minAlpha, span, baseline, rescaled);
    }

    /**
     * The colours of a colour map, such as fire; for categories such as glasbey.
     *
     * @throws io.portolan.scale.ScaleException if there is none of that name
     */
    public Shading colormap(String name) {
        return colormap(Colormap.named(name));
    }

    /** The colours of a colour map. */
    public Shading colormap(Colormap map) {
        return colors(map.colors().stream().map(Rgb::of).toList());
    }

    public Shading normalization(Normalization changed) {
        return new Shading(colors, changed, alpha, minAlpha, span, baseline, rescaled);
    }

    public Shading alpha(int least, int most) {
        return new Shading(colors, normalization, most, least, span, baseline, rescaled);
    }

    public Shading span(double low, double high) {
        return new Shading(
                colors, normalization, alpha, minAlpha, Optional.of(new Range(low, high)), baseline, rescaled);
    }

    public Shading baseline(double value) {
        return new Shading(colors, normalization, alpha, minAlpha, span, Optional.of(value), rescaled);
    }

    public Shading rescaled(boolean changed) {
        return new Shading(colors, normalization, alpha, minAlpha, span, baseline, changed);
    }

    /**
     * Colours a grid; a grid of categories by mixing their colours.
     *
     * @throws RasterException if there are fewer colours than categories, and for infinite values that are to be equalized
     */
    public Picture shade(Aggregate aggregate) {
        int width = aggregate.viewport().width();
        int height = aggregate.viewport().height();
        if (!aggregate.categories().isEmpty()) {
            return new Picture(width, height, new Mixture(this, aggregate.grid(), aggregate.planes()).colors());
        }
        Values values = Values.of(aggregate.grid());
        return new Picture(width, height, values.isEmpty() ? new int[width * height] : plain(values));
    }

    private int[] plain(Values values) {
        Normalized normalized = normalize(values);
        int[] argb = new int[normalized.values().length];
        if (colors.size() == 1) {
            Ramp ramp = Ramp.of(normalized.low(), normalized.high(), alphas());
            for (int i = 0; i < argb.length; i++) {
                double value = normalized.values()[i];
                argb[i] = colors.get(0).withAlpha(Double.isNaN(value) ? 0 : (int) ramp.at(value));
            }
        } else {
            Ramp ramp = Ramp.of(normalized.low(), normalized.high(), colors);
            for (int i = 0; i < argb.length; i++) {
                double value = normalized.values()[i];
                argb[i] = Double.isNaN(value) ? 0 : alpha << 24 | ramp.rgb(value);
            }
        }
        return argb;
    }

    private double[] alphas() {
        double[] alphas = new double[Math.max(1, alpha - minAlpha + 1)];
        for (int i = 0; i < alphas.length; i++) {
            alphas[i] = minAlpha + i;
        }
        return alphas;
    }

    /** The values of a grid bent by the normalization, which the colours are spaced over evenly; NaN where it is empty. */
    public double[] normalized(Aggregate aggregate) {
        Values values = Values.of(aggregate.grid());
        return values.isEmpty() ? values.numbers() : normalize(values).values();
    }

    /** Bends values, those of the span if there is one. */
    Normalized normalize(Values values) {
        if (span.isPresent()) {
            Range range = span.get();
            double[] within = values.clipped(range.low(), range.high());
            return Bending.of(normalization, within, values.integers())
                    .spanning(Bending.of(normalization, 0), Bending.of(normalization, range.high() - range.low()));
        }
        Normalized normalized = Bending.of(normalization, values.fromLeast(), values.integers());
        return rescaled ? normalized.rescaled() : normalized;
    }
}
