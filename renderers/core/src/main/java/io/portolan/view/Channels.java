package io.portolan.view;

import io.portolan.channel.Binding;
import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Options;
import io.portolan.frame.Accessor;
import io.portolan.frame.Frame;
import io.portolan.frame.Nearest;
import io.portolan.frame.Source;
import io.portolan.frame.UnknownColumnException;
import io.portolan.scale.CssColor;
import io.portolan.scale.ShapeScale;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The channels of a chart as methods. Each takes a column by its name, or a function of an item of the data
 * ({@code Car::horsepower}, whose name becomes the axis title), or a constant.
 *
 * <p>Where a text could be a constant too (a colour, a shape), it is a column if the data has one of that name.
 *
 * @param <T> an item of the data
 * @param <V> the view itself
 */
public abstract class Channels<T, V extends Channels<T, V>> extends Plot<V> {

    Channels(Options options) {
        super(options);
    }

    abstract Source<T> source();

    abstract V bind(Channel channel, Binding binding);

    abstract V bindTooltips(List<Binding> bindings);

    final Binding column(String name) {
        if (!source().frame().has(name)) {
            throw new UnknownColumnException(name, source().frame().names());
        }
        return new Binding.ByName(name);
    }

    private Binding columnOr(String text, Predicate<String> isConstant, String kind, Supplier<List<String>> constants) {
        Frame frame = source().frame();
        // An empty list has every column that is asked for: a name that is also a constant is none of them.
        if (!frame.names().contains(text) && isConstant.test(text)) {
            return new Binding.Constant(text);
        }
        if (frame.has(text)) {
            return new Binding.ByName(text);
        }
        String nearest = Nearest.to(text, constants.get()).stream()
                .findFirst()
                .map(name -> "; the nearest is \"" + name + "\"")
                .orElse("");
        throw new UnknownColumnException(
                "There is no column \"" + text + "\", and it is no " + kind + " either" + nearest + ".",
                text,
                frame.names());
    }

    /** @throws UnknownColumnException if there is no such column; the message lists the nearest names */
    public V x(String column) {
        return bind(Channel.X, column(column));
    }

    public V x(Accessor<? super T, ?> value) {
        return bind(Channel.X, new Binding.ByFunction(value));
    }

    public V x(Number constant) {
        return bind(Channel.X, new Binding.Constant(constant));
    }

    public V x(Temporal constant) {
        return bind(Channel.X, new Binding.Constant(constant));
    }

    /** @throws UnknownColumnException if there is no such column; the message lists the nearest names */
    public V y(String column) {
        return bind(Channel.Y, column(column));
    }

    public V y(Accessor<? super T, ?> value) {
        return bind(Channel.Y, new Binding.ByFunction(value));
    }

    public V y(Number constant) {
        return bind(Channel.Y, new Binding.Constant(constant));
    }

    public V y(Temporal constant) {
        return bind(Channel.Y, new Binding.Constant(constant));
    }

    /** The other end of what stretches from y: the top of a band, the end of a rule. */
    public V y2(String column) {
        return bind(Channel.Y2, column(column));
    }

    public V y2(Accessor<? super T, ?> value) {
        return bind(Channel.Y2, new Binding.ByFunction(value));
    }

    public V y2(Number constant) {
        return bind(Channel.Y2, new Binding.Constant(constant));
    }

    /**
     * Colours by a column - text gives a legend, numbers a colour bar - or paints all in one colour.
     *
     * @param columnOrColor a column, else a CSS colour such as {@code steelblue} or {@code #4682b4}
     * @throws UnknownColumnException if it is neither
     */
    public V color(String columnOrColor) {
        return bind(Channel.COLOR, columnOr(columnOrColor, CssColor::isColor, "CSS colour", CssColor::names));
    }

    public V color(Accessor<? super T, ?> value) {
        return bind(Channel.COLOR, new Binding.ByFunction(value));
    }

    /** Sizes by a column of numbers, the area in proportion to the value. */
    public V size(String column) {
        return bind(Channel.SIZE, column(column));
    }

    public V size(Accessor<? super T, ? extends Number> value) {
        return bind(Channel.SIZE, new Binding.ByFunction(value));
    }

    /** One size for all, CSS pixels: the diameter of points, the width of lines, the height of text. */
    public V size(Number pixels) {
        return bind(Channel.SIZE, new Binding.Constant(pixels));
    }

    /**
     * Gives each category a shape, or all the same one.
     *
     * @param columnOrShape a column, else circle, square, diamond, triangle-up, cross, x, star ...
     * @throws UnknownColumnException if it is neither
     */
    public V shape(String columnOrShape) {
        return bind(Channel.SHAPE, columnOr(columnOrShape, ShapeScale::isShape, "shape", ShapeScale::names));
    }

    public V shape(Accessor<? super T, ?> value) {
        return bind(Channel.SHAPE, new Binding.ByFunction(value));
    }

    /** Sets how opaque each item is by a column of numbers from 0 to 1. */
    public V opacity(String column) {
        return bind(Channel.OPACITY, column(column));
    }

    public V opacity(Accessor<? super T, ? extends Number> value) {
        return bind(Channel.OPACITY, new Binding.ByFunction(value));
    }

    /** @param share from 0, unseen, to 1, opaque */
    public V opacity(Number share) {
        if (!(share.doubleValue() >= 0 && share.doubleValue() <= 1)) {
            throw new ChannelException("Opacity is a number from 0 to 1, not " + share + ".");
        }
        return bind(Channel.OPACITY, new Binding.Constant(share));
    }

    /**
     * Writes a text beside each item.
     *
     * @param columnOrText a column; where the chart has no data, the text itself
     */
    public V text(String columnOrText) {
        return bind(Channel.TEXT, source().isNothing() ? new Binding.Constant(columnOrText) : column(columnOrText));
    }

    public V text(Accessor<? super T, ?> value) {
        return bind(Channel.TEXT, new Binding.ByFunction(value));
    }

    /** Shows further columns when the pointer is over an item. */
    public V tooltip(String... columns) {
        return bindTooltips(List.of(columns).stream().map(this::column).toList());
    }

    /** Shows one more value when the pointer is over an item; may be said several times. */
    public V tooltip(Accessor<? super T, ?> value) {
        return bindTooltips(List.of(new Binding.ByFunction(value)));
    }

    /** Draws a small panel for each value of a column, all with the same scales; see {@link #columns}. */
    public V facet(String column) {
        return bind(Channel.FACET, column(column));
    }

    public V facet(Accessor<? super T, ?> value) {
        return bind(Channel.FACET, new Binding.ByFunction(value));
    }

    /** Draws a row of panels for each value of a column. */
    public V facetRow(String column) {
        return bind(Channel.FACET_ROW, column(column));
    }

    public V facetRow(Accessor<? super T, ?> value) {
        return bind(Channel.FACET_ROW, new Binding.ByFunction(value));
    }

    /** Draws a column of panels for each value of a column. */
    public V facetColumn(String column) {
        return bind(Channel.FACET_COLUMN, column(column));
    }

    public V facetColumn(Accessor<? super T, ?> value) {
        return bind(Channel.FACET_COLUMN, new Binding.ByFunction(value));
    }
}
