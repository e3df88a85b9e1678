package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.mark.AreaMark;
import io.portolan.mark.Layer;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.PanelSize;
import io.portolan.mark.Scales;
import io.portolan.raster.Canvas;
import io.portolan.raster.Viewport;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What the pixels of all panels span: one range and one size, so that a pixel means the same in each.
 *
 * @param canvas with its ranges
 * @param size of a panel
 */
record Plane(PanelAxis x, PanelAxis y, Canvas canvas, PanelSize size) {

    static Plane of(Scales scales, List<Panel> panels) {
        PanelAxis x = new PanelAxis(scales.x());
        PanelAxis y = new PanelAxis(scales.y());
        Layer first = panels.get(0).layer();
        List<Layer> layers = panels.stream().map(Panel::layer).toList();
        boolean standsOnZero = panels.get(0).mark() instanceof AreaMark && !first.has(Channel.Y2);
        PanelSize size = first.options().get(MarkOptions.PANEL);
        Canvas asked = new Canvas(
                size.width() * PictureRasterizer.FINENESS,
                size.height() * PictureRasterizer.FINENESS,
                x.range(layers, EnumSet.of(Channel.X), false),
                y.range(layers, EnumSet.of(Channel.Y, Channel.Y2), standsOnZero),
                x.type(),
                y.type());
        Viewport viewport = panels.get(0).rows().viewport(asked);
        Steps.Pixels across = x.pixels(viewport.x(), first.need(Channel.X));
        Steps.Pixels up = y.pixels(viewport.y(), first.need(Channel.Y));
        Canvas canvas = new Canvas(
                across.count(), up.count(), Optional.of(across.range()), Optional.of(up.range()), x.type(), y.type());
        return new Plane(x, y, canvas, size);
    }

    /** The same plane in cells that a pointer can tell apart. */
    Canvas coarse() {
        return new Canvas(
                Math.max(1, size.width() / HoverGrid.CELL),
                Math.max(1, size.height() / HoverGrid.CELL),
                canvas.xRange(),
                canvas.yRange(),
                canvas.xType(),
                canvas.yType());
    }
}
