package io.portolan.bench.raster;

import io.portolan.raster.sample.Attractor;
import io.portolan.raster.store.PackedStore;
import io.portolan.raster.store.StoreWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Packs points of a strange attractor: {@code PackAttractor FILE ROWS}. */
public final class PackAttractor {

    private PackAttractor() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        long rows = (long) Double.parseDouble(args[1]);
        Clock clock = new Clock();
        try (PackedStore store = pack(file, rows)) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows, %.2f bytes a row, packed in %.1f s (%.1f s of processors): %.1f million a second; heap %d MB at most%n",
                    store.size(),
                    (double) Files.size(file) / rows,
                    clock.seconds(),
                    clock.processorSeconds(),
                    rows / clock.seconds() / 1e6,
                    Clock.heapMegabytes());
        }
    }

    static PackedStore pack(Path file, long rows) {
        return StoreWriter.to(file)
                .expecting(rows)
                .write(Attractor.CLIFFORD.columns(), Attractor.CLIFFORD.points(rows));
    }
}
