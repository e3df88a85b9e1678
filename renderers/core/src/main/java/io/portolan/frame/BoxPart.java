package io.portolan.frame;

/**
 * What a number of a box plot is, in the order in which a box gives them; outliers may be none or several. Boxes are
 * those of Tukey: whiskers end at values at most 1.5 times the interquartile range away.
 */
public enum BoxPart {
    LOWER_WHISKER,
    LOWER_QUARTILE,
    MEDIAN,
    UPPER_QUARTILE,
    UPPER_WHISKER,
    OUTLIER;

    /** How many interquartile ranges whiskers reach at most. */
    public static final double REACH = 1.5;
}
