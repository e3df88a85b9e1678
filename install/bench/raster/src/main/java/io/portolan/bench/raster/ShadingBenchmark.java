package io.portolan.bench.raster;

import io.portolan.image.paint.png.PngWriter;
import io.portolan.raster.column.Table;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Colours of grids that are there already, and the file of a picture. */
public class ShadingBenchmark extends Timed {

    private static final Shading COLORS = Shading.standard()
            .colors(Stream.of("red", "green", "blue", "orange", "purple", "brown", "teal", "gray")
                    .map(Rgb::of)
                    .toList());

    private final PngWriter writer = new PngWriter();
    private Aggregate counts;
    private Aggregate kinds;
    private Picture picture;

    @Setup
    public void prepare() {
        Table table = PointsBenchmark.table(Spread.CLUSTERED);
        counts = PointsBenchmark.aggregate(table, Reduction.count(), 1);
        kinds = PointsBenchmark.aggregate(table, PointsBenchmark.byKind(), 1);
        picture = COLORS.shade(kinds);
    }

    @Benchmark
    public Picture equalized() {
        return Shading.standard().shade(counts);
    }

    @Benchmark
    public Picture categories() {
        return COLORS.shade(kinds);
    }

    @Benchmark
    public byte[] png() {
        return writer.write(picture.width(), picture.height(), picture.fromTop());
    }
}
