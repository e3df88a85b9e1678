package io.portolan.raster.store;

/**
 * Puts points in such an order that those up to one of them are not greater than it along an axis, and those after it not
 * less; each keeps its number.
 *
 * <p>After R. W. Floyd and R. L. Rivest, Algorithm 489: the algorithm SELECT (1975).
 */
final class Selection {

    /** Points from which a sample is looked at first, and the sizes of it: the published ones. */
    private static final int SAMPLED = 600;

    private final double[] keys;
    private final double[] others;
    private final int[] numbers;

    /**
     * A selection among points.
     *
     * @param keys the coordinates that count
     * @param others the other coordinates
     */
    Selection(double[] keys, double[] others, int[] numbers) {
        this.keys = keys;
        this.others = others;
        this.numbers = numbers;
    }

    /** Orders the points from one place to another, both included, around a place between them. */
    void select(int first, int last, int place) {
        int left = first;
        int right = last;
        while (right > left) {
            if (right - left > SAMPLED) {
                sample(left, right, place);
            }
            int split = part(left, right, place);
            if (split <= place) {
                left = split + 1;
            }
            if (place <= split) {
                right = split - 1;
            }
        }
    }

    /** Brings to the place what is likely to belong there. */
    private void sample(int left, int right, int place) {
        double count = right - left + 1.0;
        double rank = place - left + 1.0;
        double log = StrictMath.log(count);
        double size = 0.5 * StrictMath.exp(2 * log / 3);
        double spread = 0.5 * Math.sqrt(log * size * (count - size) / count) * Math.signum(rank - count / 2);
        int from = Math.max(left, (int) (place - rank * size / count + spread));
        int to = Math.min(right, (int) (place + (count - rank) * size / count + spread));
        select(from, to, place);
    }

    /** Parts the points by the one at a place; returns where that one has come to. */
    private int part(int left, int right, int place) {
        double key = keys[place];
        swap(left, place);
        if (keys[right] > key) {
            swap(left, right);
        }
        int i = left;
        int j = right;
        while (i < j) {
            swap(i++, j--);
            while (keys[i] < key) {
                i++;
            }
            while (keys[j] > key) {
                j--;
            }
        }
        if (keys[left] == key) {
            swap(left, j);
            return j;
        }
        swap(j + 1, right);
        return j + 1;
    }

    private void swap(int i, int j) {
        double key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
        double other = others[i];
        others[i] = others[j];
        others[j] = other;
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
    }
}
