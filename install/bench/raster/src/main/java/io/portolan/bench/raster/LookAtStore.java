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
    private record Look(double seconds, Reading reading) {}

    /** {@code LookAtStore FILE}. */
    public static void main(String[] args) {
        Clock clock = new Clock();
        try (PackedStore store = PackedStore.open(Path.of(args[0]))) {
            print(store, clock);
        }
    }

    static void print(PackedStore store, Clock opening) {
        System.out.printf(Locale.ROOT, "%n%,d rows%n%n", store.size());
        System.out.println(
                "| view | ms | slowest | ms of processors | chunks read | rows read | rows added by groups |");
        System.out.println("|---|---|---|---|---|---|---|");
        print("whole, first", List.of(look(store, CANVAS)), opening);
        for (int zoom = 1; zoom <= 1024; zoom *= 2) {
            Clock clock = new Clock();
            List<Look> looks = new ArrayList<>();
            for (Canvas part : parts(store, zoom)) {
                looks.add(look(store, part));
            }
            print("1 / " + zoom + " wide", looks, clock);
        }
    }

    private static Look look(PackedStore store, Canvas canvas) {
        Clock clock = new Clock();
        Reading before = store.reading();
        store.aggregate(canvas, "x", "y", Reduction.count(), Progress.UNWATCHED);
        return new Look(clock.seconds(), store.reading().since(before));
    }

    /** The median of several views, the slowest time and the processors' mean time. */
    private static void print(String name, List<Look> looks, Clock all) {
        List<Look> sorted =
                looks.stream().sorted(Comparator.comparing(Look::seconds)).toList();
        Look median = sorted.get(looks.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %,d | %,d | %,d |%n",
                name,
                median.seconds() * 1e3,
                sorted.get(looks.size() - 1).seconds() * 1e3,
                all.processorSeconds() * 1e3 / looks.size(),
                median.reading().chunksRead(),
                median.reading().rowsRead(),
                median.reading().rowsAdded());
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
