package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.json.JsonObject;
import io.portolan.mark.Drawing;
import io.portolan.mark.Layer;
import io.portolan.mark.LayerRasterizer;
import io.portolan.mark.Mark;
import io.portolan.mark.Origin;
import io.portolan.mark.Scales;
import io.portolan.raster.Canvas;
import io.portolan.raster.engine.RasterEngines;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Shading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws marks as pictures, two pixels for each CSS pixel along each axis. */
public final class PictureRasterizer implements LayerRasterizer {

    /** Pixels of a picture for one of CSS. */
    static final int FINENESS = 2;

    @Override
    public boolean reads(Origin origin) {
        String x = origin.names().get(Channel.X);
        String y = origin.names().get(Channel.Y);
        return x != null && y != null && RasterEngines.has(origin.frame(), Glyph.points(x, y), Reduction.count());
    }

    @Override
    public List<Drawing> draw(Mark mark, List<Layer> layers, Scales scales) {
        Rendering rendering = Rendering.of(layers.get(0), scales);
        List<Panel> panels = layers.stream()
                .map(layer -> Panel.of(mark, layer, rendering.reduction()))
                .toList();
        Plane plane = Plane.of(scales, panels);
        List<Canvas> canvases = List.of(plane.canvas(), plane.coarse());
        List<List<Aggregate>> grids = panels.stream()
                .map(panel -> Rendering.grids(panel.rows().aggregate(canvases, rendering.reduction())))
                .toList();
        Aggregate all = Stack.of(grids.stream().map(own -> own.get(0)).toList());
        Shading shading = rendering.shading(all);
        List<Picture> pictures = Stack.cut(shading.shade(all), panels.size());
        JsonObject colorAxis = ColorBar.axis(all, shading, rendering.title());
        return IntStream.range(0, panels.size())
                .mapToObj(i -> {
                    Panel panel = panels.get(i);
                    List<JsonObject> traces = new ArrayList<>();
                    traces.add(HoverGrid.of(
                                    panel,
                                    plane.coarse(),
                                    rendering.reduction().title(),
                                    grids.get(i).get(1))
                            .trace(plane));
                    traces.addAll(Keys.of(all, scales, i));
                    return Drawing.ofImage(
                            PlacedImage.of(Spreading.of(panel, pictures.get(i)), plane), traces, colorAxis);
                })
                .toList();
    }
}
