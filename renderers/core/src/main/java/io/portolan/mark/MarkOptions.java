package io.portolan.mark;

import io.portolan.channel.Option;

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

    /** Whether bars or boxes lie, as a transform found out. */
    static final Option<Boolean> LYING = new Option<>("lying", false);

    private MarkOptions() {}
}
