package io.portolan.mark;

import java.util.Optional;

/**
 * That a mark is to be drawn as a picture.
 *
 * @param reduction what the rows on a pixel become; empty for what the colour channel suggests
 */
public record Rasterization(Optional<RowReduction> reduction) {

    public static Rasterization standard() {
        return new Rasterization(Optional.empty());
    }

    public static Rasterization by(RowReduction reduction) {
        return new Rasterization(Optional.of(reduction));
    }
}
