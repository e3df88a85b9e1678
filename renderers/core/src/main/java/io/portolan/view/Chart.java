package io.portolan.view;

import io.portolan.channel.Binding;
import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.frame.Source;
import io.portolan.frame.UnknownColumnException;
import io.portolan.mark.ChannelUse;
import io.portolan.mark.Mark;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.Order;
import io.portolan.mark.Rasterization;
import io.portolan.mark.RowReduction;
import io.portolan.mark.Stacking;
import io.portolan.mark.Summary;
import io.portolan.scale.Normalization;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One mark over one set of data.
 *
 * @param <T> an item of the data, which functions given to channels read
 */
public final class Chart<T> extends Channels<T, Chart<T>> {

    private static final Set<Channel> FACETS = EnumSet.of(Channel.FACET, Channel.FACET_ROW, Channel.FACET_COLUMN);

    private final Mark mark;
    private final Source<T> source;
    private final Map<Channel, Binding> bindings;
    private final List<Binding> tooltips;

    private Chart(
            Mark mark, Source<T> source, Map<Channel, Binding> bindings, List<Binding> tooltips, Options options) {
        super(options);
        this.mark = mark;
        this.source = source;
        this.bindings = Collections.unmodifiableMap(bindings);
        this.tooltips = List.copyOf(tooltips);
    }

    /** A chart with nothing bound yet. */
    public static <T> Chart<T> of(Mark mark, Source<T> source) {
        return new Chart<>(mark, source, new EnumMap<>(Channel.class), List.of(), Options.NONE);
    }

    Mark mark() {
        return mark;
    }

    @Override
    Source<T> source() {
        return source;
    }

    Map<Channel, Binding> bindings() {
        return bindings;
    }

    List<Binding> tooltips() {
        return tooltips;
    }

    @Override
    List<Chart<?>> charts() {
        return List.of(this);
    }

    @Override
    Chart<T> bind(Channel channel, Binding binding) {
        if (!FACETS.contains(channel) && mark.channels().stream().noneMatch(use -> use.channel() == channel)) {
            throw new ChannelException("The mark " + mark.name() + " has no channel " + channel.word() + ". It has "
                    + mark.channels().stream()
                            .map(ChannelUse::channel)
                            .map(Channel::word)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        Map<Channel, Binding> changed = new EnumMap<>(Channel.class);
        changed.putAll(bindings);
        changed.put(channel, binding);
        return new Chart<>(mark, source, changed, tooltips, options());
    }

    @Override
    Chart<T> bindTooltips(List<Binding> added) {
        List<Binding> all = new ArrayList<>(tooltips);
        all.addAll(added);
        return new Chart<>(mark, source, bindings, all, options());
    }

    @Override
    Chart<T> withOptions(Options changed) {
        return new Chart<>(mark, source, bindings, tooltips, changed);
    }

    private <O> Chart<T> withMark(Option<O> option, O value) {
        if (!mark.options().contains(option)) {
            throw new ChannelException("The mark " + mark.name() + " has no option " + option.name() + ". It has "
                    + (mark.options().isEmpty()
                            ? "none"
                            : mark.options().stream().map(Option::name).sorted().collect(Collectors.joining(", ")))
                    + ".");
        }
        return with(option, value);
    }

    /**
     * The name of this chart in the legend of an overlay, in place of the name of its y column.
     *
     * @throws ChannelException for rules and texts, which no legend lists
     */
    public Chart<T> name(String text) {
        if (mark.isComment()) {
            throw new ChannelException("A " + mark.name() + " is not in the legend; write on it with text(...).");
        }
        return with(MarkOptions.NAME, text);
    }

    /** About how many bins there are; their edges stay round numbers. */
    public Chart<T> bins(int about) {
        return withMark(MarkOptions.BINS, about);
    }

    /** How wide a bin is, in the units of the axis; for dates, in days. */
    public Chart<T> binWidth(Number width) {
        return withMark(MarkOptions.BIN_WIDTH, width.doubleValue());
    }

    /** Items of different colours stand on each other, as bars and areas do unless told otherwise. */
    public Chart<T> stacked() {
        return withMark(MarkOptions.STACK, Stacking.STACKED);
    }

    /** Items of different colours stand side by side. */
    public Chart<T> grouped() {
        return withMark(MarkOptions.STACK, Stacking.GROUPED);
    }

    /** Items of different colours stand in front of each other and are seen through. */
    public Chart<T> overlaid() {
        return withMark(MarkOptions.STACK, Stacking.OVERLAID);
    }

    /** In which order categories stand. */
    public Chart<T> sort(Order order) {
        return withMark(MarkOptions.ORDER, order);
    }

    /** What one bar or cell shows where several rows share its place; unless told otherwise a bar their sum, a cell their mean. */
    public Chart<T> summary(Summary summary) {
        return withMark(MarkOptions.SUMMARY, summary);
    }

    /** Connects in the order of the data; without it, in the order of x. */
    public Chart<T> dataOrder() {
        return withMark(MarkOptions.DATA_ORDER, true);
    }

    /** Draws on over missing values, where a gap would be. */
    public Chart<T> connectGaps() {
        return withMark(MarkOptions.CONNECT_GAPS, true);
    }

    /** How a line goes from point to point: {@code linear}, {@code spline}, or steps {@code hv}, {@code vh}, {@code hvh}. */
    public Chart<T> curve(String shape) {
        return withMark(MarkOptions.CURVE, oneOf(shape, "linear", "spline", "hv", "vh", "hvh", "vhv"));
    }

    /** The pattern of a line: {@code solid}, {@code dot}, {@code dash}, {@code dashdot}. */
    public Chart<T> dash(String pattern) {
        return withMark(MarkOptions.DASH, oneOf(pattern, "solid", "dot", "dash", "dashdot", "longdash", "longdashdot"));
    }

    /**
     * Draws a picture in place of the single items: each pixel shows how many rows there are, or the mean of the column
     * that colours, or for categories their mixed colours. Any number of rows will do.
     */
    public Chart<T> rasterize() {
        return withMark(MarkOptions.RASTERIZE, Rasterization.standard());
    }

    /**
     * Draws a picture in place of the single items: each pixel shows what the rows there are reduced to.
     *
     * @param reduction such as {@code Reduction.count()}, {@code Reduction.mean("delay")} or
     *     {@code Reduction.countBy("kind")}, whose categories are then the colours
     * @throws UnknownColumnException if the data lacks a column it reads
     */
    public Chart<T> rasterize(RowReduction reduction) {
        reduction.columns().forEach(this::column);
        Chart<T> picture = withMark(MarkOptions.RASTERIZE, Rasterization.by(reduction));
        return reduction
                .category()
                .map(column -> picture.bind(Channel.COLOR, column(column)))
                .orElse(picture);
    }

    /** How a picture's values are bent before they take colours; counts are equalized unless this says otherwise. */
    public Chart<T> normalize(Normalization normalization) {
        return withMark(MarkOptions.NORMALIZATION, Optional.of(normalization));
    }

    /** Gives each colour of a picture as many pixels, so that structure shows at every level. */
    public Chart<T> eqHist() {
        return normalize(Normalization.EQ_HIST);
    }

    /**
     * How far single pixels of a picture are spread; as far as suits the picture unless this says otherwise.
     *
     * @param pixels a radius from 0, not at all, to 16
     */
    public Chart<T> spread(int pixels) {
        if (pixels < 0 || pixels > 16) {
            throw new ChannelException("Pixels are spread by 0 to 16, not " + pixels + ".");
        }
        return withMark(MarkOptions.SPREAD, Optional.of(pixels));
    }

    /**
     * How many rows are drawn one by one. Above it, unless told otherwise 100,000, points become a picture and a line
     * keeps the first, last, lowest and highest row of each pixel; a note on the chart says so.
     */
    public Chart<T> rowLimit(int rows) {
        return withMark(MarkOptions.ROW_LIMIT, rows);
    }

    private static String oneOf(String given, String... known) {
        if (!List.of(known).contains(given)) {
            throw new ChannelException("\"" + given + "\" is none of " + String.join(", ", known) + ".");
        }
        return given;
    }

    @Override
    public String toString() {
        return mark.name()
                + bindings.entrySet().stream()
                        .map(entry -> entry.getKey().word() + "=" + entry.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
