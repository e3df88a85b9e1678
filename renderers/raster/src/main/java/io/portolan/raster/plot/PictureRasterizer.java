package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.json.JsonObject;
import io.portolan.mark.AreaMark;
import io.portolan.mark.Drawing;
import io.portolan.mark.Layer;
import io.portolan.mark.LayerRasterizer;
import io.portolan.mark.Mark;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.PanelSize;
import io.portolan.mark.Scales;
import io.portolan.raster.Canvas;
import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.ColorKey;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Shading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Draws marks as pictures, two pixels for each CSS pixel along each axis. */
public final class PictureRasterizer implements LayerRasterizer {

    /** Pixels of a picture for one of CSS. */
    static final int FINENESS = 2;

    @Override
    public List<Drawing> draw(Mark mark, List<Layer> layers, Scales scales) {
        PanelAxis x = new PanelAxis(scales.x());
        PanelAxis y = new PanelAxis(scales.y());
        Rendering rendering = Rendering.of(layers.get(0), scales);
        Reduction<?, ?> reduction = rendering.reduction();
        List<Panel> panels =
                layers.stream().map(layer -> new Panel(mark, layer)).toList();
        List<PanelRows> rows =
                panels.stream().map(panel -> panel.rows(reduction)).toList();
        Canvas canvas = canvas(mark, layers, rows, x, y);
        List<Aggregate> grids = rows.stream()
                .map(own -> Rendering.grid(own.aggregate(canvas, reduction)))
                .toList();
        Aggregate all = Stack.of(grids);
        Shading shading = rendering.shading(all);
        List<Picture> pictures = Stack.cut(shading.shade(all), layers.size());
        JsonObject colorAxis = all.categories().isEmpty()
                ? ColorBar.axis(ColorKey.of(shading, all), shading, reduction.title())
                : JsonObject.empty();
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            List<JsonObject> traces = new ArrayList<>();
            traces.add(hover(panels.get(i), rows.get(i), canvas, reduction).trace(x, y));
            traces.addAll(Keys.of(all, scales, i));
            Picture picture = Spreading.of(panels.get(i), pictures.get(i));
            drawings.add(Drawing.ofImage(PlacedImage.of(picture, canvas, x, y), traces, colorAxis));
        }
        return drawings;
    }

    /** One range for all panels, so that a pixel means the same in each. */
    private static Canvas canvas(Mark mark, List<Layer> layers, List<PanelRows> rows, PanelAxis x, PanelAxis y) {
        boolean standsOnZero = mark instanceof AreaMark && !layers.get(0).has(Channel.Y2);
        PanelSize size = layers.get(0).options().get(MarkOptions.PANEL);
        Canvas asked = new Canvas(
                size.width() * FINENESS,
                size.height() * FINENESS,
                x.range(layers, EnumSet.of(Channel.X), false),
                y.range(layers, EnumSet.of(Channel.Y, Channel.Y2), standsOnZero),
                x.type(),
                y.type());
        Viewport viewport = rows.get(0).viewport(asked);
        Steps.Pixels across = x.pixels(viewport.x(), layers.get(0).need(Channel.X));
        Steps.Pixels up = y.pixels(viewport.y(), layers.get(0).need(Channel.Y));
        return new Canvas(
                across.count(), up.count(), Optional.of(across.range()), Optional.of(up.range()), x.type(), y.type());
    }

    private static HoverGrid hover(Panel panel, PanelRows rows, Canvas canvas, Reduction<?, ?> reduction) {
        int cell = HoverGrid.CELL * FINENESS;
        Canvas coarse = new Canvas(
                Math.max(1, canvas.width() / cell),
                Math.max(1, canvas.height() / cell),
                canvas.xRange(),
                canvas.yRange(),
                canvas.xType(),
                canvas.yType());
        Aggregate values = Rendering.grid(rows.aggregate(coarse, reduction));
        if (!panel.showsRows()) {
            return new HoverGrid(reduction.title(), values, values, List.of());
        }
        Aggregate first = rows.aggregate(coarse, Reduction.where(Choice.first(panel.xName())));
        return new HoverGrid(reduction.title(), values, first, panel.layer().tooltips());
    }
}
