package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;

/** The rows of one cell of a spill, read page by page since they may be more than memory holds. */
record CellRows(Spill spill, int cell, RowCodec codec, Progress progress) {

    /** What is done with a page. */
    interface Use {

        void page(byte[] rows, double[] xs, double[] ys, int count) throws IOException;
    }

    void each(Use use) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(spill.pageBytes());
        double[] xs = new double[spill.pageBytes() / codec.rowBytes()];
        double[] ys = new double[xs.length];
        for (int page = 0; page < spill.pages(cell); page++) {
            if (progress.isCancelled()) {
                throw new CancellationException("Packing was cancelled.");
            }
            spill.read(cell, page, bytes.clear());
            int count = bytes.position() / codec.rowBytes();
            codec.values(0, count, bytes, xs);
            codec.values(1, count, bytes, ys);
            use.page(bytes.array(), xs, ys, count);
        }
    }

    Extent extent() throws IOException {
        Extent[] extent = {Extent.NOTHING};
        each((rows, xs, ys, count) -> extent[0] = extent[0].with(xs, ys, count));
        return extent[0];
    }

    /** A partition for these rows, which are not all at one point. */
    Partition partition(Extent extent) throws IOException {
        Sample sample = new Sample(spill.rows(cell));
        each((rows, xs, ys, count) -> sample.offer(xs, ys, count));
        return sample.partition(extent);
    }
}
