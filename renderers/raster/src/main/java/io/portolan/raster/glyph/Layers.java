package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import java.util.List;

/** Several glyphs of one table, such as a line for each of its columns: all rows of the first, then those of the next. */
record Layers(List<Glyph> layers) implements Glyph {

    Layers {
        layers = List.copyOf(layers);
        long smooth = layers.stream().filter(Glyph::isAntialiased).count();
        if (layers.isEmpty() || smooth > 0 && smooth < layers.size()) {
            throw new RasterException("Layers are at least one glyph, and all antialiased or none of them.");
        }
        if (layers.stream().anyMatch(layer -> layer.bounds().isPresent())) {
            throw new RasterException("Layers read columns; draw glyphs with coordinates of their own one by one.");
        }
    }

    @Override
    public List<String> xColumns() {
        return layers.stream().flatMap(layer -> layer.xColumns().stream()).toList();
    }

    @Override
    public List<String> yColumns() {
        return layers.stream().flatMap(layer -> layer.yColumns().stream()).toList();
    }

    @Override
    public boolean standsOnZero() {
        return layers.stream().anyMatch(Glyph::standsOnZero);
    }

    @Override
    public boolean isAntialiased() {
        return layers.get(0).isAntialiased();
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        throw new UnsupportedOperationException("Layers are scanned one by one.");
    }
}
