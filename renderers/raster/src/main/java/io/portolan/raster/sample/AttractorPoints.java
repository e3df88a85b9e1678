package io.portolan.raster.sample;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Points of several orbits, which fill a batch at once; each goes on where it was in the batch before. The next batch is
 * made while the last one is looked at.
 */
final class AttractorPoints implements Iterator<Table> {

    private static final int BATCH = 1 << 20;
    private static final int ORBITS = 8;

    private final Attractor attractor;
    private final List<double[]> places;
    private long left;
    private CompletableFuture<Table> coming;

    AttractorPoints(Attractor attractor, long count) {
        this.attractor = attractor;
        Random random = new Random(1);
        places = Stream.generate(() -> new double[] {random.nextDouble(), random.nextDouble()})
                .limit(ORBITS)
                .toList();
        left = count;
        coming = CompletableFuture.supplyAsync(this::batch);
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Table next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Table batch = coming.join();
        left -= batch.size();
        coming = CompletableFuture.supplyAsync(this::batch);
        return batch;
    }

    private Table batch() {
        int size = (int) Math.min(BATCH, left);
        float[] xs = new float[size];
        float[] ys = new float[size];
        IntStream.range(0, ORBITS)
                .parallel()
                .forEach(orbit -> follow(places.get(orbit), xs, ys, start(size, orbit), start(size, orbit + 1)));
        return Table.of(Map.of("x", NumericColumn.of(xs), "y", NumericColumn.of(ys)));
    }

    private static int start(int size, int orbit) {
        return (int) ((long) size * orbit / ORBITS);
    }

    private void follow(double[] place, float[] xs, float[] ys, int from, int to) {
        double x = place[0];
        double y = place[1];
        for (int i = from; i < to; i++) {
            double next = attractor.x(x, y);
            y = attractor.y(x, y);
            x = next;
            xs[i] = (float) x;
            ys[i] = (float) y;
        }
        place[0] = x;
        place[1] = y;
    }
}
