package io.portolan.raster.store;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;

/** Rasterises the points of packed stores, reading no more than what is shown. */
public final class StoreEngine implements RasterEngine {

    private static final int BEST = 100;

    @Override
    public String name() {
        return "packed store";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return frame instanceof StoreFrame stored && glyph.equals(points(stored.store())) ? BEST : -1;
    }

    /** The coordinates by which a store is sorted. */
    private static Glyph points(PackedStore store) {
        return Glyph.points(
                store.columns().get(0).name(), store.columns().get(1).name());
    }

    private static PackedStore store(Frame frame) {
        return ((StoreFrame) frame).store();
    }

    @Override
    public Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        return canvas.over(store(frame).xRange(), store(frame).yRange());
    }

    @Override
    public <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        PackedStore store = store(frame);
        return store.aggregate(
                canvas, store.columns().get(0).name(), store.columns().get(1).name(), reduction, progress);
    }

    @Override
    public BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        return store(frame).rows(box.x(), box.y(), limit, progress);
    }
}
