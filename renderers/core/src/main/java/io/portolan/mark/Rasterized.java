package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.display.Services;
import io.portolan.frame.ColumnType;
import java.util.List;
import java.util.Set;

/**
 * Another mark drawn as a picture: however many rows there are, the figure holds pixels. A colour of categories mixes
 * their colours by weight; a colour of numbers shows their mean, no colour the count.
 *
 * @param mark points, a line or an area
 */
public record Rasterized(Mark mark) implements Mark {

    private static final Services<LayerRasterizer> SERVICES =
            new Services<>(LayerRasterizer.class, System.err::println);

    /** Whether anything on the class path can draw a picture of points at these rows. */
    public static boolean isPossible(Rows rows) {
        return isPlaceable(rows)
                && rows.origin()
                        .filter(origin -> SERVICES.all().stream().anyMatch(rasterizer -> rasterizer.reads(origin)))
                        .isPresent();
    }

    /** Whether rows have places on a plane: pictures have no categories along their axes. */
    private static boolean isPlaceable(Rows rows) {
        return rows.type(Channel.X) != ColumnType.CATEGORY && rows.type(Channel.Y) != ColumnType.CATEGORY;
    }

    @Override
    public String name() {
        return mark.name();
    }

    @Override
    public List<ChannelUse> channels() {
        return mark.channels();
    }

    @Override
    public List<Channel> places() {
        return mark.places();
    }

    @Override
    public Set<Option<?>> options() {
        return mark.options();
    }

    /** The rows stay as they are; numbers to be coloured need no scale before they are reduced. */
    @Override
    public Layer transform(Rows rows) {
        boolean numbers = rows.has(Channel.COLOR) && rows.type(Channel.COLOR) != ColumnType.CATEGORY;
        return (numbers ? rows.without(Channel.COLOR) : rows).outline();
    }

    /** Whether its pixels take the colours of a colour map rather than of categories. */
    public static boolean isColoredByNumbers(Mark mark, Layer layer) {
        return mark instanceof Rasterized && !layer.has(Channel.COLOR);
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        return compile(List.of(layer), scales).get(0);
    }

    @Override
    public List<Drawing> compile(List<Layer> panels, Scales scales) {
        return SERVICES.all().stream()
                .findFirst()
                .orElseThrow(() -> new ChannelException(
                        "Nothing on the class path rasterises: add portolan-all, or portolan-raster."))
                .draw(mark, panels, scales);
    }
}
