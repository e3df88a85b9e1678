package io.portolan.mark;

import java.util.List;
import java.util.Optional;

/**
 * What the rows that fall on one pixel become: a count, a mean, the last of them. The module {@code portolan-raster} has
 * them, as {@code io.portolan.raster.reduce.Reduction}.
 */
public interface RowReduction {

    /** The columns it reads, besides those that place a row. */
    List<String> columns();

    /** The column by whose categories rows are kept apart, if they are. */
    default Optional<String> category() {
        return Optional.empty();
    }

    /** What a value is called: {@code count}, {@code mean of delay}. */
    String title();
}
