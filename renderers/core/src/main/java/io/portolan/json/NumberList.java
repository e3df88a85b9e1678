package io.portolan.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Numbers, and nulls between them, that were read one after the other: their values in one array and their texts in one
 * string, a tenth of what a list of objects takes.
 */
final class NumberList extends AbstractList<Json> implements RandomAccess {

    private final double[] values;
    private final int[] ends;
    private final String text;

    private NumberList(double[] values, int[] ends, String text) {
        this.values = values;
        this.ends = ends;
        this.text = text;
    }

    @Override
    public Json get(int index) {
        if (Double.isNaN(values[index])) {
            return JsonNull.NULL;
        }
        return JsonNumber.ofText(text.substring(index == 0 ? 0 : ends[index - 1], ends[index]));
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The values, NaN for null; the list's own, to be read only. */
    double[] values() {
        return values;
    }

    /** Collects the numbers of a list. */
    static final class Builder {

        private double[] values = new double[8];
        private int[] ends = new int[8];
        private final StringBuilder text = new StringBuilder();
        private int size;

        void number(String number) {
            text.append(number);
            add(Double.parseDouble(number));
        }

        void gap() {
            add(Double.NaN);
        }

        private void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            values[size] = value;
            ends[size++] = text.length();
        }

        NumberList build() {
            return new NumberList(Arrays.copyOf(values, size), Arrays.copyOf(ends, size), text.toString());
        }
    }
}
