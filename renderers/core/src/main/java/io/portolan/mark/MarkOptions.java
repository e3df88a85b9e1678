package io.portolan.mark;

import io.portolan.channel.Option;
import io.portolan.scale.Normalization;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The settings of marks. */
public final class MarkOptions {

    public static final Option<String> NAME = new Option<>("name", "");
    public static final Option<Integer> BINS = new Option<>("bins", 0);
    public static final Option<Double> BIN_WIDTH = new Option<>("binWidth", 0.0);
    public static final Option<Stacking> STACK = new Option<>("stack", Stacking.STACKED);
    public static final Option<Order> ORDER = new Option<>("sort", Order.APPEARANCE);
    public static final Option<Summary> SUMMARY = new Option<>("summary", Summary.SUM);
    public static final Option<Boolean> DATA_ORDER = new Option<>("dataOrder", false);
    public static final Option<Boolean> CONNECT_GAPS = new Option<>("connectGaps", false);
    public static final Option<String> CURVE = new Option<>("curve", "linear");
    public static final Option<String> DASH = new Option<>("dash", "solid");

    /** Set, it draws the mark as a picture. */
    public static final Option<Rasterization> RASTERIZE = new Option<>("rasterize", Rasterization.standard());

    /** Empty for what suits the values. */
    public static final Option<Optional<Normalization>> NORMALIZATION = new Option<>("normalize", Optional.empty());

    /** By how many pixels those of a picture are spread; empty for as far as suits it. */
    public static final Option<Optional<Integer>> SPREAD = new Option<>("spread", Optional.empty());

    /** Rows above which points become a picture and lines keep their extremes. */
    public static final Option<Integer> ROW_LIMIT = new Option<>("rowLimit", 100_000);

    /** The room of the panel a layer is drawn in. */
    public static final Option<PanelSize> PANEL = new Option<>("panel", new PanelSize(600, 360));

    /** Whether bars or boxes lie, as a transform found out. */
    static final Option<Boolean> LYING = new Option<>("lying", false);

    /** What is said of marks that can be drawn as a picture. */
    static final Set<Option<?>> OF_PICTURES = Set.of(RASTERIZE, NORMALIZATION, SPREAD, ROW_LIMIT);

    private MarkOptions() {}

    static Set<Option<?>> ofPicturesAnd(Option<?>... options) {
        Set<Option<?>> all = new HashSet<>(OF_PICTURES);
        all.addAll(Set.of(options));
        return all;
    }
}
