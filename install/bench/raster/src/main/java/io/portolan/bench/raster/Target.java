package io.portolan.bench.raster;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is measured, with the milliseconds that Datashader 0.19.1 took for it: medians on a machine of 2 shared cores. Each
 * names a benchmark's method and the data it runs on.
 */
enum Target {
    COUNT_UNIFORM("count, uniform", "PointsBenchmark.count", "UNIFORM", 158, 2),
    COUNT_CLUSTERED("count, clustered", "PointsBenchmark.count", "CLUSTERED", 132, 2),
    MEAN_UNIFORM("mean, uniform", "PointsBenchmark.mean", "UNIFORM", 257, 3),
    MEAN_CLUSTERED("mean, clustered", "PointsBenchmark.mean", "CLUSTERED", 257, 3),
    BY_UNIFORM("count by 8 categories, uniform", "PointsBenchmark.countByCategory", "UNIFORM", 638, 3),
    BY_CLUSTERED("count by 8 categories, clustered", "PointsBenchmark.countByCategory", "CLUSTERED", 264, 3),
    STD_UNIFORM("standard deviation, uniform", "PointsBenchmark.std", "UNIFORM", 693, 3),
    STD_CLUSTERED("standard deviation, clustered", "PointsBenchmark.std", "CLUSTERED", 435, 3),
    TWO_UNIFORM("count on two threads, uniform", "PointsBenchmark.countOnTwoThreads", "UNIFORM", 122, 2),
    TWO_CLUSTERED("count on two threads, clustered", "PointsBenchmark.countOnTwoThreads", "CLUSTERED", 75, 2),
    WALK("line of a million points", "LinesBenchmark.walk", "", 152, 3),
    SMOOTH_WALK("antialiased line of a million points", "LinesBenchmark.smoothWalk", "", 299, 3),
    LINES("1,000 lines of 1,000 points", "LinesBenchmark.lines", "", 172, 3),
    EQUALIZED("equalized colours", "ShadingBenchmark.equalized", "", 56, 3),
    CATEGORIES("colours of 8 categories", "ShadingBenchmark.categories", "", 143, 3),
    PNG("PNG of the picture", "ShadingBenchmark.png", "", 148, 10),
    MESH("100,000 triangles", "ShapesBenchmark.mesh", "", 29, 3),
    STARS("20 stars of 2,000 vertices", "ShapesBenchmark.stars", "", 3350, 10),
    RASTER_MEAN("raster of 8,000 x 8,000, mean", "MatrixBenchmark.mean", "", 282, 3),
    RASTER_MODE("raster of 8,000 x 8,000, mode", "MatrixBenchmark.mode", "", 14_000, 10);

    final String title;
    final int datashader;

    /** How many times as fast as Datashader it is to be. */
    final int factor;

    private final String method;
    private final String spread;

    Target(String title, String method, String spread, int datashader, int factor) {
        this.title = title;
        this.method = method;
        this.spread = spread;
        this.datashader = datashader;
        this.factor = factor;
    }

    /** The target of a benchmark's result. */
    static Optional<Target> of(String benchmark, String spread) {
        return Arrays.stream(values())
                .filter(target -> benchmark.endsWith("." + target.method))
                .filter(target -> target.spread.isEmpty() || target.spread.equals(spread))
                .findFirst();
    }
}
