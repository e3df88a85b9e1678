package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.PeriodAlignment;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.TypedArray;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code z} of a trace with its two coordinates: a matrix, or values listed one by one. */
public final class FieldReader {

    private final Attrs attrs;
    private final Axis xAxis;
    private final Axis yAxis;
    private final String xName;
    private final String yName;

    /**
     * A reader.
     *
     * @param xName the attribute of the columns' coordinate, such as {@code x} or {@code a}
     * @param yName the attribute of the rows' coordinate
     */
    public FieldReader(Attrs attrs, Axis xAxis, Axis yAxis, String xName, String yName) {
        this.attrs = attrs;
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        this.xName = xName;
        this.yName = yName;
    }

    /** Whether a trace lists its values one by one. */
    public static boolean isListed(Attrs attrs) {
        Json z = attrs.at("z").orElse(JsonArray.empty());
        boolean shaped = z instanceof TypedArray typed && typed.shape().isPresent();
        return !shaped && !Column.of(z).isEmpty() && !Column.of(z).isNested();
    }

    /** The field; empty where there is no value in it. */
    public Field read() {
        double[] xs = PeriodAlignment.aligned(attrs, xName, xAxis, xAxis.numbers(attrs.column(xName)));
        double[] ys = PeriodAlignment.aligned(attrs, yName, yAxis, yAxis.numbers(attrs.column(yName)));
        Field field = isListed(attrs) ? listed(xs, ys) : matrix(xs, ys);
        boolean any = Arrays.stream(field.values()).anyMatch(Double::isFinite);
        return any ? field : Field.EMPTY;
    }

    private Field listed(double[] xs, double[] ys) {
        Listing listing = new Listing(xs, ys);
        Column texts = attrs.column("text");
        String[][] words = new String[listing.rows().length][listing.columns().length];
        listing.each(texts.size(), (row, column, index) -> words[row][column] = texts.text(index));
        double[][] z = listing.matrix(attrs.column("z").numbers());
        return placed(listing.columns(), listing.rows(), z, words);
    }

    private Field matrix(double[] xs, double[] ys) {
        List<Column> rows = Column.matrix(attrs.at("z").orElse(JsonArray.empty()));
        int columns = rows.stream().mapToInt(Column::size).max().orElse(0);
        boolean turned = attrs.flag("transpose", false);
        double[][] z = filled(turned ? columns : rows.size(), turned ? rows.size() : columns);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                z[turned ? column : row][turned ? row : column] = rows.get(row).number(column);
            }
        }
        return placed(xs, ys, z, texts());
    }

    private @Nullable String[][] texts() {
        List<Column> rows = attrs.column("text").rows();
        String[][] texts = new String[rows.size()][];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = new String[rows.get(row).size()];
            for (int column = 0; column < texts[row].length; column++) {
                texts[row][column] = rows.get(row).text(column);
            }
        }
        return texts;
    }

    private static double[][] filled(int rows, int columns) {
        double[][] z = new double[rows][columns];
        for (double[] row : z) {
            Arrays.fill(row, Double.NaN);
        }
        return z;
    }

    private Field placed(double[] xs, double[] ys, double[][] values, @Nullable String[][] texts) {
        double[][] z = values;
        if (isNamed(yAxis, ys)) {
            z = spread(z, ys, z.length == 0 ? 0 : z[0].length);
        }
        if (isNamed(xAxis, xs)) {
            z = turned(spread(turned(z), xs, z.length));
        }
        int columns = z.length == 0 ? 0 : z[0].length;
        return new Field(positions(xName, xAxis, xs, columns), positions(yName, yAxis, ys, z.length), z, texts);
    }

    private static boolean isNamed(Axis axis, double[] stated) {
        return axis.type() == AxisType.CATEGORY && stated.length > 0;
    }

    /** Rows put where their categories stand on the axis, with gaps between. */
    private static double[][] spread(double[][] rows, double[] places, int columns) {
        int count =
                (int) Arrays.stream(places).filter(place -> place >= 0).max().orElse(-1) + 1;
        double[][] spread = filled(count, columns);
        for (int i = 0; i < Math.min(rows.length, places.length); i++) {
            if (places[i] >= 0) {
                spread[(int) places[i]] = rows[i];
            }
        }
        return spread;
    }

    private static double[][] turned(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[][] turned = new double[columns][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = rows[row][column];
            }
        }
        return turned;
    }

    private Positions positions(String name, Axis axis, double[] stated, int count) {
        boolean scaled = attrs.text(name + "type", "array").equals("scaled");
        if (stated.length > 1 && count > 0 && !scaled && axis.type() != AxisType.CATEGORY) {
            return Positions.stated(axis, stated, count);
        }
        double start = stated.length == 1 && !scaled
                ? stated[0]
                : attrs.at(name + "0")
                        .map(axis::number)
                        .filter(Double::isFinite)
                        .orElse(0.0);
        double step = attrs.number("d" + name, 1);
        return Positions.stepped(start, step == 0 ? 1 : step, count);
    }
}
