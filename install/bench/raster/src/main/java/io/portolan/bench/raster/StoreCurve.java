package io.portolan.bench.raster;

import io.portolan.raster.store.PackedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Packs and looks at stores of a hundred thousand rows up to a billion, and deletes them. */
public final class StoreCurve {

    private StoreCurve() {}

    /** {@code StoreCurve FOLDER [ROWS]}: in a folder with room for three times the bytes of the most rows. */
    public static void main(String[] args) throws Exception {
        long most = args.length > 1 ? (long) Double.parseDouble(args[1]) : 1_000_000_000L;
        Path file = Path.of(args[0], "curve.pcol");
        for (long rows = 100_000; rows <= most; rows *= 10) {
            Clock clock = new Clock();
            try (PackedStore store = PackAttractor.pack(file, rows)) {
                System.out.printf(
                        Locale.ROOT,
                        "%n%,d rows packed in %.2f s, %.2f s of processors, %.1f bytes a row%n",
                        rows,
                        clock.seconds(),
                        clock.processorSeconds(),
                        (double) Files.size(file) / rows);
                LookAtStore.print(store, new Clock());
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
