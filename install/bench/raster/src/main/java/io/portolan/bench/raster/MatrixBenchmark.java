package io.portolan.bench.raster;

import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.resample.Downsampling;
import io.portolan.raster.resample.Interpolation;
import io.portolan.raster.resample.Raster;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A matrix of 64 million whole numbers below a hundred, made smaller. */
public class MatrixBenchmark extends Timed {

    private static final int SIZE = 8000;
    private static final int LEVELS = 100;

    private Raster raster;

    @Setup
    public void prepare() {
        Random random = new Random(0);
        double[] middles = IntStream.range(0, SIZE).asDoubleStream().toArray();
        double[][] rows = new double[SIZE][SIZE];
        for (double[] row : rows) {
            for (int i = 0; i < SIZE; i++) {
                row[i] = random.nextInt(LEVELS);
            }
        }
        raster = new Raster(middles, middles, rows, false);
    }

    @Benchmark
    public Aggregate mean() {
        return raster.onto(PointsBenchmark.CANVAS, Downsampling.MEAN, Interpolation.NEAREST);
    }

    @Benchmark
    public Aggregate mode() {
        return raster.onto(PointsBenchmark.CANVAS, Downsampling.MODE, Interpolation.NEAREST);
    }
}
