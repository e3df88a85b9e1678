package io.portolan.raster.reduce;

import io.portolan.raster.RasterException;
import io.portolan.raster.column.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts the rows of a cell into planes by a column. A row that belongs to no category is left out. */
public interface Categories extends Serializable {

    /** The column that decides. */
    String column();

    /** How many planes there are. */
    int planes();

    /** What the planes are called. */
    List<String> labels();

    /** The plane of a value; negative for none. */
    int plane(double value);

    /**
     * These categories for the columns of a table.
     *
     * @throws RasterException if the table lacks the column, or it has no categories
     */
    default Categories over(Table table) {
        return this;
    }

    /** By the categories of a column of text. */
    static Categories of(String column) {
        return new Dictionary(column);
    }

    /** By codes from 0, each standing for a label; a missing value and any other code belong to none. */
    static Categories codes(String column, List<String> labels) {
        return new Codes(column, List.copyOf(labels));
    }

    /** By the remainder of {@code value - offset}, never negative. */
    static Categories modulo(String column, int modulo, int offset) {
        if (modulo < 1) {
            throw new RasterException("Categories by remainder need a divisor of at least 1, not " + modulo + ".");
        }
        return new Modulo(column, modulo, offset);
    }

    /** By bins of one width, and a last plane for missing values; the outer bins take what is beyond. */
    static Categories bins(String column, double lower, double upper, int bins) {
        if (bins < 1 || !(lower < upper)) {
            throw new RasterException("Bins need a lower end below the upper and at least 1 bin, not " + bins + " from "
                    + lower + " to " + upper + ".");
        }
        return new Bins(column, lower, upper, bins);
    }

    /** The dictionary of a column, which a table has. */
    record Dictionary(String column) implements Categories {

        /** Grids for more would not fit. */
        private static final int MOST = 1000;

        @Override
        public Categories over(Table table) {
            List<String> labels = table.column(column).labels();
            if (labels.isEmpty() && table.size() > 0) {
                throw new RasterException("The column \"" + column + "\" has no categories but numbers; sort them into"
                        + " categories with Categories.bins or Categories.modulo.");
            }
            if (labels.size() > MOST) {
                throw new RasterException("The column \"" + column + "\" has " + labels.size()
                        + " categories, and each would be a grid of its own; at most " + MOST + " are drawn.");
            }
            return new Codes(column, labels);
        }

        @Override
        public int planes() {
            return labels().size();
        }

        @Override
        public List<String> labels() {
            throw new IllegalStateException("The categories of \"" + column + "\" are known once there is a table.");
        }

        @Override
        public int plane(double value) {
            return -1;
        }
    }

    /** Codes of a dictionary. */
    record Codes(String column, List<String> labels) implements Categories {

        @Override
        public int planes() {
            return labels.size();
        }

        @Override
        public int plane(double value) {
            return value >= 0 && value < labels.size() ? (int) value : -1;
        }
    }

    /** Remainders. */
    record Modulo(String column, int modulo, int offset) implements Categories {

        @Override
        public int planes() {
            return modulo;
        }

        @Override
        public List<String> labels() {
            return IntStream.range(0, modulo).mapToObj(Integer::toString).toList();
        }

        @Override
        public int plane(double value) {
            return Double.isNaN(value) ? -1 : (int) Math.floorMod((long) value - offset, (long) modulo);
        }
    }

    /** Bins of one width. */
    record Bins(String column, double lower, double upper, int bins) implements Categories {

        @Override
        public int planes() {
            return bins + 1;
        }

        @Override
        public List<String> labels() {
            double width = (upper - lower) / bins;
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < bins; i++) {
                labels.add((lower + i * width) + " to " + (lower + (i + 1) * width));
            }
            labels.add("other");
            return labels;
        }

        @Override
        public int plane(double value) {
            double bin = (value - lower) / ((upper - lower) / bins);
            return Double.isNaN(bin) ? bins : (int) Math.max(0, Math.min(bins - 1, bin));
        }
    }
}
