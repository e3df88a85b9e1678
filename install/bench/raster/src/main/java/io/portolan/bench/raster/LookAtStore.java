package io.portolan.bench.raster;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.store.PackedStore;
import io.portolan.raster.store.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Counts a store's rows in 900 by 525 pixels: all, first cold and then warm, and smaller and smaller parts. */
public final class LookAtStore {

    private static final Canvas CANVAS = Canvas.of(900, 525);
    private static final int VIEWS = 15;

    private LookAtStore() {}

    /** What one view cost. */
    private record Look(double seconds, double processorSeconds, Reading reading) {

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %,d | %,d | %,d |",
                    name,
                    seconds * 1e3,
                    processorSeconds * 1e3,
                    reading.chunksRead(),
                    reading.rowsRead(),
                    reading.rowsAdded());
        }
    }

    /** {@code LookAtStore FILE}. */
    public static void main(String[] args) {
        Clock clock = new Clock();
        try (PackedStore store = PackedStore.open(Path.of(args[0]))) {
            print(store, clock);
        }
    }

    static void print(PackedStore store, Clock opening) {
        System.out.printf(Locale.ROOT, "%n%,d rows%n%n", store.size());
        System.out.println("| view | ms | ms of processors | chunks read | rows read | rows added by groups |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.println(look(store, CANVAS, opening).row("whole, first"));
        for (int zoom = 1; zoom <= 1024; zoom *= 2) {
            List<Look> looks = new ArrayList<>();
            for (Canvas part : parts(store, zoom)) {
                looks.add(look(store, part, new Clock()));
            }
            looks.sort(Comparator.comparing(Look::seconds));
            System.out.println(looks.get(VIEWS / 2).row("1 / " + zoom + " wide, median"));
            System.out.println(looks.get(VIEWS - 1).row("1 / " + zoom + " wide, slowest"));
        }
        System.out.printf(Locale.ROOT, "%nHeap: %d MB at most%n", Clock.heapMegabytes());
    }

    private static Look look(PackedStore store, Canvas canvas, Clock clock) {
        Reading before = store.reading();
        store.aggregate(canvas, "x", "y", Reduction.count(), Progress.UNWATCHED);
        return new Look(
                clock.seconds(), clock.processorSeconds(), store.reading().since(before));
    }

    /** Random parts, the same at every run. */
    private static List<Canvas> parts(PackedStore store, int zoom) {
        Random random = new Random(zoom);
        return IntStream.range(0, VIEWS)
                .mapToObj(i -> {
                    Range x = part(store.xRange(), zoom, random.nextDouble());
                    Range y = part(store.yRange(), zoom, random.nextDouble());
                    return CANVAS.x(x.low(), x.high()).y(y.low(), y.high());
                })
                .toList();
    }

    private static Range part(Range whole, int zoom, double place) {
        double width = (whole.high() - whole.low()) / zoom;
        double low = whole.low() + place * (whole.high() - whole.low() - width);
        return new Range(low, low + width);
    }
}
