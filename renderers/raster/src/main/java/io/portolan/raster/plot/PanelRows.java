package io.portolan.raster.plot;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.RasterEngines;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.List;

/** The rows of one panel, as a glyph. */
interface PanelRows {

    /** A canvas with the ranges it lacks taken from the rows. */
    Viewport viewport(Canvas canvas);

    /** One result for each canvas. */
    <A, R> List<R> aggregate(List<Canvas> canvases, Reduction<A, R> reduction);

    /** Rows wherever an engine finds them. */
    record Anywhere(Frame frame, Glyph glyph) implements PanelRows {

        @Override
        public Viewport viewport(Canvas canvas) {
            return RasterEngines.best(frame, glyph, Reduction.count())
                    .viewport(canvas, glyph, frame, Progress.UNWATCHED);
        }

        @Override
        public <A, R> List<R> aggregate(List<Canvas> canvases, Reduction<A, R> reduction) {
            return RasterEngines.best(frame, glyph, reduction)
                    .aggregate(canvases, glyph, reduction, frame, Progress.UNWATCHED);
        }
    }

    /** Rows that were put in order. */
    record Ordered(Table table, Glyph glyph) implements PanelRows {

        @Override
        public Viewport viewport(Canvas canvas) {
            return Rasterizer.standard().viewport(canvas, glyph, table);
        }

        @Override
        public <A, R> List<R> aggregate(List<Canvas> canvases, Reduction<A, R> reduction) {
            return canvases.stream()
                    .map(canvas -> Rasterizer.standard().aggregate(canvas, glyph, reduction, table))
                    .toList();
        }
    }
}
