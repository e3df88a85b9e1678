package io.portolan.bench.raster;

import io.portolan.raster.store.PackedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs and looks at stores of a hundred thousand rows up to a billion, and deletes them. */
public final class StoreCurve {

    private StoreCurve() {}

    /** {@code StoreCurve FOLDER [ROWS]}: in a folder with room for three times the bytes of the most rows. */
    public static void main(String[] args) throws IOException {
        long most = args.length > 1 ? (long) Double.parseDouble(args[1]) : 1_000_000_000L;
        Path file = Path.of(args[0], "curve.pcol");
        for (long rows = 100_000; rows <= most; rows *= 10) {
            Clock clock = new Clock();
            try (PackedStore store = PackAttractor.pack(file, rows)) {
                System.out.printf("%n%s%n", PackAttractor.report(store, file, clock));
                LookAtStore.print(store, new Clock());
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
