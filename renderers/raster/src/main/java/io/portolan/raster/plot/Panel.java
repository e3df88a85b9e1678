package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.frame.Frame;
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

/** Reads the rows of a panel as the glyph of its mark. */
record Panel(Mark mark, Layer layer) {

    PanelRows rows(Reduction<?, ?> reduction) {
        String x = xName();
        String y = name(Channel.Y);
        if (mark instanceof LineMark || mark instanceof AreaMark) {
            return ordered(reduction, x, glyph(x, y));
        }
        return new PanelRows.Anywhere(origin().frame(), Glyph.points(x, y));
    }

    private Glyph glyph(String x, String y) {
        if (mark instanceof AreaMark) {
            return layer.has(Channel.Y2) ? Glyph.area(x, y, name(Channel.Y2)) : Glyph.area(x, y);
        }
        double width = layer.number(Channel.SIZE, 0);
        return width > 0 ? Glyph.line(x, y, width * PictureRasterizer.FINENESS) : Glyph.line(x, y);
    }

    private PanelRows ordered(Reduction<?, ?> reduction, String x, Glyph glyph) {
        Frame frame = origin().frame();
        List<String> names = new ArrayList<>(glyph.xColumns());
        names.addAll(glyph.yColumns());
        names.addAll(reduction.columns());
        Table table = FrameTable.of(frame, names);
        boolean dataOrder = layer.options().get(MarkOptions.DATA_ORDER);
        LineOrder order = reduction
                .category()
                .map(lines -> LineOrder.of(table.column(x), table.column(lines), dataOrder))
                .orElseGet(() -> LineOrder.of(table.column(x), dataOrder));
        return new PanelRows.Ordered(order.of(table, names), glyph);
    }

    String xName() {
        return name(Channel.X);
    }

    private Origin origin() {
        return layer.origin().orElseThrow();
    }

    private String name(Channel channel) {
        String name = origin().names().get(channel);
        if (name == null) {
            throw new RasterException("A picture needs a column for " + channel.word() + ", not one value for all.");
        }
        return name;
    }

    /** Whether hovering can tell of single rows: their numbers are those of the data. */
    boolean showsRows() {
        return !layer.tooltips().isEmpty() && !(mark instanceof LineMark) && !(mark instanceof AreaMark);
    }
}
