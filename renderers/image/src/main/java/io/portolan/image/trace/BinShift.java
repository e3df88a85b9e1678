package io.portolan.image.trace;

/** Moves bins so that values do not lie on their edges, where it would be unclear which bin they are in. */
final class BinShift {

    private final double size;
    private final double[] data;
    private final boolean dates;

    BinShift(double size, double[] data, boolean dates) {
        this.size = size;
        this.data = data;
        this.dates = dates;
    }

    double shifted(double start, double low, double high) {
        int whole = 0;
        int onEdge = 0;
        int inMiddle = 0;
        for (double value : data) {
            whole += value % 1 == 0 ? 1 : 0;
            onEdge += isNearEdge(value, start) ? 1 : 0;
            inMiddle += isNearEdge(value + size / 2, start) ? 1 : 0;
        }
        if (whole == data.length && !dates) {
            if (size < 1) {
                return low - 0.5 * size;
            }
            return start - 0.5 + size < low ? start - 0.5 + size : start - 0.5;
        }
        boolean crowded = onEdge > data.length * 0.3 || isNearEdge(low, start) || isNearEdge(high, start);
        if (inMiddle < data.length * 0.1 && crowded) {
            return start + (start + size / 2 < low ? size / 2 : -size / 2);
        }
        return start;
    }

    /** Within a hundredth of a bin. */
    private boolean isNearEdge(double value, double start) {
        return (1 + (value - start) * 100 / size) % 100 < 2;
    }
}
