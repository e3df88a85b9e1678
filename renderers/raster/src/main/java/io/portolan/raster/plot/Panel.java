package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.mark.AreaMark;
import io.portolan.mark.Layer;
import io.portolan.mark.LineMark;
import io.portolan.mark.Mark;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.Origin;
import io.portolan.raster.RasterException;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.FrameTable;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.List;

/**
 * One panel of a chart.
 *
 * @param mark what is drawn in it
 * @param layer its rows
 * @param rows the same as the glyph of the mark
 */
record Panel(Mark mark, Layer layer, PanelRows rows) {

    /**
     * A panel whose rows are to be reduced.
     *
     * @throws RasterException if a coordinate is one value for all
     */
    static Panel of(Mark mark, Layer layer, Reduction<?, ?> reduction) {
        Origin origin = layer.origin().orElseThrow();
        String x = name(origin, Channel.X);
        String y = name(origin, Channel.Y);
        boolean joins = mark instanceof LineMark || mark instanceof AreaMark;
        PanelRows rows = joins
                ? ordered(layer, reduction, x, glyph(mark, layer, x, y))
                : new PanelRows.Anywhere(origin.frame(), Glyph.points(x, y));
        return new Panel(mark, layer, rows);
    }

    private static Glyph glyph(Mark mark, Layer layer, String x, String y) {
        if (mark instanceof AreaMark) {
            return layer.has(Channel.Y2)
                    ? Glyph.area(x, y, name(layer.origin().orElseThrow(), Channel.Y2))
                    : Glyph.area(x, y);
        }
        double width = layer.number(Channel.SIZE, 0);
        return width > 0 ? Glyph.line(x, y, width * PictureRasterizer.FINENESS) : Glyph.line(x, y);
    }

    private static PanelRows ordered(Layer layer, Reduction<?, ?> reduction, String x, Glyph glyph) {
        List<String> names = new ArrayList<>(glyph.columns());
        names.addAll(reduction.columns());
        Table table = FrameTable.of(layer.origin().orElseThrow().frame(), names);
        boolean dataOrder = layer.options().get(MarkOptions.DATA_ORDER);
        LineOrder order = reduction
                .category()
                .map(lines -> LineOrder.of(table.column(x), table.column(lines), dataOrder))
                .orElseGet(() -> LineOrder.of(table.column(x), dataOrder));
        return new PanelRows.Ordered(order.of(table, names), glyph);
    }

    private static String name(Origin origin, Channel channel) {
        String name = origin.names().get(channel);
        if (name == null) {
            throw new RasterException("A picture needs a column for " + channel.word() + ", not one value for all.");
        }
        return name;
    }

    String xName() {
        return name(layer.origin().orElseThrow(), Channel.X);
    }

    /** Whether hovering can tell of single rows: their numbers are those of the data. */
    boolean showsRows() {
        return !layer.tooltips().isEmpty() && !(mark instanceof LineMark) && !(mark instanceof AreaMark);
    }
}
