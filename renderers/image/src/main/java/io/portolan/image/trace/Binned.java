package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.value.Attrs;

/** What a histogram counts in one direction. Its bins are settled together with those of its group. */
public interface Binned {

    /** The axis along which the bins lie. */
    Axis axis();

    /** {@code x} or {@code y}: which of its attributes tell the bins. */
    String letter();

    Attrs attrs();

    /** What is sorted into bins; NaN counts nowhere. */
    double[] data();

    /** Those of one group have the same bins. */
    String binGroup();

    /** Whether bins also lie along another axis, so that they must be larger to hold as many values. */
    boolean isOneOfTwo();

    /** Whether an empty bin is wanted at either end. */
    boolean wantsRim();

    /** Sorts the data into bins, which are their edges in ascending order; none where there is no data. */
    void count(double[] edges);
}
