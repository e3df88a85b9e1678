package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Maps numbers to colours. It collects the values first; its range is settled when the first colour is asked for. */
public final class ColorMapper {

    private final Attrs attrs;
    private final Attrs layout;
    private final String letter;
    private final boolean autoByDefault;
    private final Map<String, Supplier<ColorBarSpec>> offers = new LinkedHashMap<>();
    private int users;
    private int offered;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private @Nullable ColorScale scale;
    private double @Nullable [] limits;

    /**
     * A mapper.
     *
     * @param attrs the part that has {@code colorscale} and its companions
     * @param letter the first letter of its limits: {@code c} for cmin, {@code z} for zmin
     * @param autoByDefault whether the values choose a scale where none is stated
     */
    public ColorMapper(Attrs attrs, Attrs layout, String letter, boolean autoByDefault) {
        this.attrs = attrs;
        this.layout = layout;
        this.letter = letter;
        this.autoByDefault = autoByDefault;
    }

    public void include(double[] values) {
        limits = null;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    public double low() {
        return limits()[0];
    }

    public double high() {
        return limits()[1];
    }

    /** Both ends: kept, since every pixel of a smooth heat map asks for them. */
    private double[] limits() {
        double[] known = limits;
        if (known == null) {
            double from = low <= high ? low : 0;
            double to = low <= high ? high : 1;
            known = new double[] {limit("min", from, to), limit("max", to, from)};
            limits = known;
        }
        return known;
    }

    private double limit(String end, double found, double other) {
        Optional<Double> middle = attrs.number(letter + "mid");
        Optional<Double> stated = attrs.flag(letter + "auto", false) ? Optional.empty() : attrs.number(letter + end);
        if (stated.isPresent() || middle.isEmpty()) {
            double value = stated.orElse(found);
            return stated.isEmpty() && found == other ? value + (end.equals("min") ? -0.5 : 0.5) : value;
        }
        double reach = Math.max(Math.abs(found - middle.get()), Math.abs(other - middle.get()));
        return middle.get() + (end.equals("min") ? -reach : reach);
    }

    public ColorScale scale() {
        ColorScale known = scale;
        if (known == null) {
            known = attrs.flag("reversescale", false) ? chosen().reversed() : chosen();
            scale = known;
        }
        return known;
    }

    private ColorScale chosen() {
        Optional<ColorScale> stated = attrs.at("colorscale").flatMap(ColorScale::of);
        boolean automatic = attrs.flag("autocolorscale", autoByDefault && stated.isEmpty());
        if (!automatic) {
            return stated.orElseGet(() -> named("RdBu"));
        }
        String kind = low() * high() < 0 ? "diverging" : low() >= 0 ? "sequential" : "sequentialminus";
        String otherwise = kind.equals("diverging") ? "RdBu" : kind.equals("sequential") ? "Reds" : "Blues";
        return layout.at("colorscale." + kind).flatMap(ColorScale::of).orElseGet(() -> named(otherwise));
    }

    private static ColorScale named(String name) {
        return ColorScale.named(name).orElseThrow();
    }

    /** The colour of a value; of the nearest end beyond the limits. */
    public Color color(double value) {
        double from = low();
        double to = high();
        return scale().at(from == to ? 0.5 : (value - from) / (to - from));
    }

    /** Takes note of one more trace that uses it. */
    void use() {
        users++;
    }

    /**
     * Takes note of how a trace that uses it would draw the colour bar.
     *
     * @param kind what the bar looks like in words: traces that share the mapper must agree on it
     */
    public void offer(String kind, Supplier<ColorBarSpec> bar) {
        offers.putIfAbsent(kind, bar);
        offered++;
    }

    /** Its colour bar: with a plain scale, unless all traces that use it agree on another. */
    public ColorBarSpec bar() {
        if (offers.size() == 1 && offered == users) {
            return offers.values().iterator().next().get();
        }
        return new ColorBarSpec(attrs.part("colorbar"), scale(), low(), high(), null);
    }

    public Attrs attrs() {
        return attrs;
    }
}
