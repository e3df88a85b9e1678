package io.portolan.raster.reduce;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Notes what the arrays of a state hold before anything comes, as bits. */
final class Blanks implements ArrayVisitor {

    private final List<Long> bits = new ArrayList<>();

    static Iterator<Long> of(Reduction<?, ?> reduction) {
        Blanks blanks = new Blanks();
        blanks.note(reduction);
        return blanks.bits.iterator();
    }

    private <A> void note(Reduction<A, ?> reduction) {
        reduction.visit(reduction.create(1), this);
    }

    @Override
    public void ints(int[] values) {
        bits.add((long) values[0]);
    }

    @Override
    public void longs(long[] values) {
        bits.add(values[0]);
    }

    @Override
    public void doubles(double[] values) {
        bits.add(Double.doubleToRawLongBits(values[0]));
    }
}
