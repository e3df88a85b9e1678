package io.portolan.raster.reduce;

/** Sees the arrays that a state is made of, to write them down or to fill them. */
public interface ArrayVisitor {

    void ints(int[] values);

    void longs(long[] values);

    void doubles(double[] values);
}
