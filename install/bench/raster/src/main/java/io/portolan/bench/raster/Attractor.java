package io.portolan.bench.raster;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.store.StoreColumn;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any number of points of a strange attractor, in batches that several orbits fill at once. */
final class Attractor implements Iterator<Table> {

    static final List<StoreColumn> COLUMNS = List.of(StoreColumn.floats("x"), StoreColumn.floats("y"));

    private static final int BATCH = 1 << 20;
    private static final int ORBITS = 8;

    private final List<Orbit> orbits;
    private long left;

    Attractor(long rows) {
        left = rows;
        Random random = new Random(1);
        orbits = Stream.generate(() -> new Orbit(random.nextDouble(), random.nextDouble()))
                .limit(ORBITS)
                .toList();
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
        int size = (int) Math.min(BATCH, left);
        float[] xs = new float[size];
        float[] ys = new float[size];
        IntStream.range(0, ORBITS)
                .parallel()
                .forEach(i -> orbits.get(i).fill(xs, ys, size * i / ORBITS, size * (i + 1) / ORBITS));
        left -= size;
        return Table.of(Map.of("x", NumericColumn.of(xs), "y", NumericColumn.of(ys)));
    }
}
