package io.portolan.raster.sample;

import io.portolan.raster.RasterException;
import io.portolan.raster.column.Table;
import io.portolan.raster.store.StoreColumn;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A strange attractor: a map of the plane whose orbits fill a figure of any depth of detail. The same points every time. */
public enum Attractor {
    /** After Clifford Pickover: x' = sin(ay) + c cos(ax), y' = sin(bx) + d cos(by). */
    CLIFFORD(-1.3, -1.3, -1.8, -1.9) {
        @Override
        double x(double x, double y) {
            return StrictMath.sin(a() * y) + c() * StrictMath.cos(a() * x);
        }

        @Override
        double y(double x, double y) {
            return StrictMath.sin(b() * x) + d() * StrictMath.cos(b() * y);
        }
    },

    /** After Peter de Jong: x' = sin(ay) - cos(bx), y' = sin(cx) - cos(dy). */
    DE_JONG(-2.24, 0.43, -0.65, -2.43) {
        @Override
        double x(double x, double y) {
            return StrictMath.sin(a() * y) - StrictMath.cos(b() * x);
        }

        @Override
        double y(double x, double y) {
            return StrictMath.sin(c() * x) - StrictMath.cos(d() * y);
        }
    };

    private final double[] parameters;

    Attractor(double... parameters) {
        this.parameters = parameters;
    }

    /**
     * An attractor by its name, case ignored: {@code clifford} or {@code de-jong}.
     *
     * @throws RasterException if there is none of that name
     */
    public static Attractor named(String name) {
        return Arrays.stream(values())
                .filter(attractor -> attractor.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RasterException("There is no attractor \"" + name + "\". Names: "
                        + Arrays.stream(values()).map(Attractor::word).collect(Collectors.joining(", ")) + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    final double a() {
        return parameters[0];
    }

    final double b() {
        return parameters[1];
    }

    final double c() {
        return parameters[2];
    }

    final double d() {
        return parameters[3];
    }

    abstract double x(double x, double y);

    abstract double y(double x, double y);

    /** The columns of its points: x and y, floats. */
    public List<StoreColumn> columns() {
        return List.of(StoreColumn.floats("x"), StoreColumn.floats("y"));
    }

    /** So many points, in batches of about a million. */
    public Iterator<Table> points(long count) {
        return new AttractorPoints(this, count);
    }
}
