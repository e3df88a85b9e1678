package io.portolan.raster.glyph;

import java.util.Optional;

/** A glyph made of lines. */
interface Stroked extends Glyph {

    Stroke stroke();

    @Override
    default boolean isAntialiased() {
        return stroke().isSmooth();
    }

    @Override
    default Optional<String> valueColumn() {
        return isAntialiased() ? Optional.of("line coverage") : Optional.empty();
    }
}
