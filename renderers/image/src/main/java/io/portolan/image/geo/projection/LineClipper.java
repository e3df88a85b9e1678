package io.portolan.image.geo.projection;

/** Cuts one line at a clip edge. */
interface LineClipper {

    /** No cut has been made in the last line. */
    int WHOLE = 1;

    /** The last line's first and last pieces belong together. */
    int JOINED = 2;

    void lineStart();

    void point(double lambda, double phi);

    void lineEnd();

    /** What became of the last line: {@link #WHOLE} and {@link #JOINED} added up. */
    int state();
}
