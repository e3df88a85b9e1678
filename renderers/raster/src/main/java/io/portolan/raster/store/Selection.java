package io.portolan.raster.store;

/**
 * Puts points in such an order that those before a place come before the one there along an axis, and those behind it
 * after.
 *
 * <p>After R. W. Floyd and R. L. Rivest, Algorithm 489: the algorithm SELECT (1975).
 */
final class Selection {

    /** Points from which on a sample is looked at first; this and its sizes are the published ones. */
    private static final int SAMPLED = 600;

    private final long[] points;
    private final int shift;

    /**
     * A selection among points.
     *
     * @param points all different
     * @param shift of their bits, after which they compare along the axis, as positive numbers
     */
    Selection(long[] points, int shift) {
        this.points = points;
        this.shift = shift;
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

    /** Parts the points by the one at a place, without branches; returns where that one has come to. */
    private int part(int left, int right, int place) {
        long pivot = points[place];
        long key = pivot << shift;
        points[place] = points[right];
        int split = left;
        for (int i = left; i < right; i++) {
            long point = points[i];
            points[i] = points[split];
            points[split] = point;
            split += (int) ((point << shift) - key >>> 63);
        }
        points[right] = points[split];
        points[split] = pivot;
        return split;
    }
}
