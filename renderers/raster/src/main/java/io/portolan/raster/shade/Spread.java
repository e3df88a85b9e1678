package io.portolan.raster.shade;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Makes single pixels visible by spreading each over its neighbours, or the value of each cell. They are taken from the
 * lowest row up; where they meet, later ones are laid on earlier ones.
 */
public final class Spread {

    private Spread() {}

    /** Spreads every pixel that is not clear. */
    public static Picture of(Picture picture, Stamp stamp, Compositing how) {
        int[] spread = new int[picture.argb().length];
        for (int i = 0; i < spread.length; i++) {
            int color = picture.argb()[i];
            if (color >>> 24 != 0) {
                stamp.press(
                        i,
                        picture.width(),
                        picture.height(),
                        place -> spread[place] = spread[place] == 0 ? color : how.of(color, spread[place]));
            }
        }
        return new Picture(picture.width(), picture.height(), spread);
    }

    /** Spreads the value of every cell that is not empty, each plane by itself. */
    public static Aggregate of(Aggregate aggregate, Stamp stamp, Merging how) {
        Viewport viewport = aggregate.viewport();
        int planes = aggregate.planes();
        double[] numbers = Values.of(aggregate.grid()).numbers();
        double[] spread = new double[numbers.length];
        Arrays.fill(spread, Double.NaN);
        for (int i = 0; i < numbers.length; i++) {
            double number = numbers[i];
            int plane = i % planes;
            if (!Double.isNaN(number)) {
                stamp.press(i / planes, viewport.width(), viewport.height(), cell -> {
                    double held = spread[cell * planes + plane];
                    spread[cell * planes + plane] = Double.isNaN(held) ? number : how.of(number, held);
                });
            }
        }
        return new Aggregate(viewport, aggregate.grid().with(spread), aggregate.categories());
    }

    /**
     * Spreads as far as pixels stay apart.
     *
     * @param threshold the share of pixels with neighbours, 0 to 1, beyond which spreading stops
     * @param most the farthest that pixels are spread
     * @param shape the stamp of a radius
     */
    public static Picture dynamic(
            Picture picture, double threshold, int most, IntFunction<Stamp> shape, Compositing how) {
        int radius = reach(density(picture), threshold, most);
        return radius == 0 ? picture : of(picture, shape.apply(radius), how);
    }

    /** The same for the values of cells. */
    public static Aggregate dynamic(
            Aggregate aggregate, double threshold, int most, IntFunction<Stamp> shape, Merging how) {
        int radius = reach(density(aggregate), threshold, most);
        return radius == 0 ? aggregate : of(aggregate, shape.apply(radius), how);
    }

    private static int reach(Density density, double threshold, int most) {
        if (!(threshold >= 0 && threshold <= 1) || most < 0) {
            throw new RasterException("Pixels are spread up to a density of 0 to 1 and by 0 or more, not " + threshold
                    + " and " + most + ".");
        }
        int radius = 0;
        while (radius < most && density.within(2 * (radius + 1)) <= threshold) {
            radius++;
        }
        return radius;
    }

    /** How close the pixels that are not clear lie. */
    public static Density density(Picture picture) {
        return new Density(picture.width(), picture.height(), place -> picture.argb()[place] >>> 24 != 0);
    }

    /** How close the cells lie that have a value in any plane. */
    public static Density density(Aggregate aggregate) {
        Grid grid = aggregate.grid();
        int planes = aggregate.planes();
        IntPredicate filled = cell -> {
            int plane = 0;
            while (plane < planes && grid.isEmpty(cell * planes + plane)) {
                plane++;
            }
            return plane < planes;
        };
        return new Density(aggregate.viewport().width(), aggregate.viewport().height(), filled);
    }
}
