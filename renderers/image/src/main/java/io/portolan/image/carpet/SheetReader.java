package io.portolan.image.carpet;

import io.portolan.image.axis.Axis;
import io.portolan.image.field.Listing;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the form of a carpet from its attributes. */
final class SheetReader {

    private final Attrs attrs;
    private final CarpetAxis aAxis;
    private final CarpetAxis bAxis;
    private double[] a;
    private double[] b;

    SheetReader(Attrs attrs, CarpetAxis aAxis, CarpetAxis bAxis) {
        this.attrs = attrs;
        this.aAxis = aAxis;
        this.bAxis = bAxis;
        a = aAxis.numbers(attrs.column("a"));
        b = bAxis.numbers(attrs.column("b"));
    }

    /** Whether a carpet states no x, and its points are spread along one that means nothing. */
    static boolean isCheater(Attrs attrs) {
        return !attrs.isList("x");
    }

    /** The sheet; empty where there are not two values of each parameter, or no places for them. */
    Optional<Sheet> read(Axis x, Axis y) {
        boolean cheater = isCheater(attrs);
        double[][] ys = places("y", y);
        double[][] xs = cheater ? ys : places("x", x);
        if (isListed("x") || isListed("y")) {
            Listing listing = new Listing(a, b);
            a = listing.columns();
            b = listing.rows();
        }
        if (!isAscending(a) || !isAscending(b) || !hasPlaces(xs) || !hasPlaces(ys)) {
            return Optional.empty();
        }
        if (cheater) {
            double slope = attrs.number("cheaterslope", 1);
            xs = CheaterBasis.of(
                    CheaterBasis.shares(a, aAxis.isCheatedByIndex()),
                    CheaterBasis.shares(b, bAxis.isCheatedByIndex()),
                    slope);
        }
        ControlNet net = ControlNet.of(
                SheetGaps.filled(fitted(xs), a, b),
                SheetGaps.filled(fitted(ys), a, b),
                aAxis.smoothing(a.length),
                bAxis.smoothing(b.length));
        return Optional.of(new Sheet(a, b, net));
    }

    private boolean isListed(String name) {
        Column column = attrs.column(name);
        return !column.isEmpty() && rows(name).isEmpty();
    }

    /** The rows of a matrix; none where the values are listed one by one. */
    private List<Column> rows(String name) {
        List<Column> rows = Column.matrix(attrs.at(name).orElse(JsonArray.empty()));
        return rows.stream().allMatch(Column::isEmpty) ? List.of() : rows;
    }

    private double[][] places(String name, Axis axis) {
        if (!isListed(name)) {
            return rows(name).stream().map(axis::numbers).toArray(double[][]::new);
        }
        return new Listing(a, b).matrix(axis.numbers(attrs.column(name)));
    }

    private static boolean isAscending(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] > values[i - 1])) {
                return false;
            }
        }
        return values.length > 1 && Double.isFinite(values[0]) && Double.isFinite(values[values.length - 1]);
    }

    private static boolean hasPlaces(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).anyMatch(Double::isFinite);
    }

    /** As many rows and columns as there are values of the parameters, with gaps where there are too few. */
    private double[][] fitted(double[][] rows) {
        double[][] fitted = new double[b.length][a.length];
        for (int row = 0; row < b.length; row++) {
            for (int column = 0; column < a.length; column++) {
                boolean there = row < rows.length && column < rows[row].length;
                fitted[row][column] = there ? rows[row][column] : Double.NaN;
            }
        }
        return fitted;
    }
}
