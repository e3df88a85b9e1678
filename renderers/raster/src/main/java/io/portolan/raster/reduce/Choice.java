package io.portolan.raster.reduce;

import io.portolan.raster.RasterException;
import java.io.Serializable;

/**
 * Which rows of a cell are kept, and in which order: the {@code count} greatest, least, first or last that have a value in
 * a column. Of equal values the earlier row comes first.
 *
 * @param order how rows are ranked
 * @param column whose values rank them, and which must not be missing
 * @param count how many are kept, at least 1
 */
public record Choice(Order order, String column, int count) implements Serializable {

    /** How rows are ranked. */
    public enum Order {
        GREATEST {
            @Override
            boolean precedes(double later, double earlier) {
                return later > earlier;
            }
        },
        LEAST {
            @Override
            boolean precedes(double later, double earlier) {
                return later < earlier;
            }
        },
        FIRST {
            @Override
            boolean precedes(double later, double earlier) {
                return false;
            }
        },
        LAST {
            @Override
            boolean precedes(double later, double earlier) {
                return true;
            }
        };

        /** Whether a later row goes before an earlier one. */
        abstract boolean precedes(double later, double earlier);

        boolean isByValue() {
            return this == GREATEST || this == LEAST;
        }
    }

    /** @throws RasterException if nothing would be kept */
    public Choice {
        if (count < 1) {
            throw new RasterException("Of the rows of a cell at least 1 must be kept, not " + count + ".");
        }
    }

    public static Choice max(String column) {
        return new Choice(Order.GREATEST, column, 1);
    }

    public static Choice min(String column) {
        return new Choice(Order.LEAST, column, 1);
    }

    public static Choice first(String column) {
        return new Choice(Order.FIRST, column, 1);
    }

    public static Choice last(String column) {
        return new Choice(Order.LAST, column, 1);
    }

    /** The same order, with so many rows kept. */
    public Choice most(int rows) {
        return new Choice(order, column, rows);
    }
}
