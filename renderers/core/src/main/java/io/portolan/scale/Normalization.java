package io.portolan.scale;

/** How numbers are bent before they take the colours of a colour map. */
public enum Normalization {
    /** In proportion. */
    LINEAR,

    /** By logarithms: {@code log(1 + value)}, of values counted from the least. */
    LOG,

    /** By cube roots, about as lightness is perceived. */
    CBRT,

    /** By rank, so that each colour covers as many pixels: structure shows at every level. */
    EQ_HIST
}
