package io.portolan.raster.engine;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.RemoteFrame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Reads the columns of any frame whose rows are here in this process, on all processors. */
public final class LocalEngine implements RasterEngine {

    /** Rows between two looks at the progress. */
    private static final int PACE = 1 << 16;

    @Override
    public String name() {
        return "rows in memory";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return frame instanceof RemoteFrame ? -1 : 0;
    }

    @Override
    public Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        Table table = FrameTable.of(frame, glyph.columns());
        return Rasterizer.standard().withProgress(progress).viewport(canvas, glyph, table);
    }

    @Override
    public <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        List<String> columns = new ArrayList<>(glyph.columns());
        columns.addAll(reduction.columns());
        Table table = FrameTable.of(frame, columns);
        return Rasterizer.standard().withProgress(progress).aggregate(canvas, glyph, reduction, table);
    }

    @Override
    public BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        Column x = frame.column(box.xColumn());
        Column y = frame.column(box.yColumn());
        int[] kept = new int[Math.min(limit, frame.rows())];
        int total = 0;
        for (int row = 0; row < frame.rows(); row++) {
            if (box.holds(x.number(row), y.number(row))) {
                if (total < kept.length) {
                    kept[total] = row;
                }
                total++;
            }
            if (row % PACE == 0 && progress.isCancelled()) {
                throw new CancellationException("Looking for the rows of a box was cancelled.");
            }
        }
        return new BoxRows(frame.take(Arrays.copyOf(kept, Math.min(total, kept.length))), total);
    }
}
