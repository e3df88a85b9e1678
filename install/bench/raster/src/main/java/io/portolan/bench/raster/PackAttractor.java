package io.portolan.bench.raster;

import io.portolan.raster.sample.Attractor;
import io.portolan.raster.store.PackedStore;
import io.portolan.raster.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Packs points of a strange attractor: {@code PackAttractor FILE ROWS}. */
public final class PackAttractor {

    private PackAttractor() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        long rows = (long) Double.parseDouble(args[1]);
        Clock clock = new Clock();
        try (PackedStore store = pack(file, rows)) {
            System.out.println(report(store, file, clock));
        }
    }

    static PackedStore pack(Path file, long rows) {
        return StoreWriter.to(file)
                .expecting(rows)
                .write(Attractor.CLIFFORD.columns(), Attractor.CLIFFORD.points(rows));
    }

    static String report(PackedStore store, Path file, Clock clock) throws IOException {
        return String.format(
                Locale.ROOT,
                "%,d rows packed in %.1f s, %.1f s of processors: %.1f million a second; %.2f bytes a row",
                store.size(),
                clock.seconds(),
                clock.processorSeconds(),
                store.size() / clock.seconds() / 1e6,
                (double) Files.size(file) / store.size());
    }
}
