package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.trace.ColorAxes;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colours of points: one for all, one for each, or those of numbers on a scale. */
final class PointColors {

    /** What points have that miss a colour. */
    static final Color GRAY = Color.rgb(0x44, 0x44, 0x44);

    private final Attrs attrs;
    private final Color color;
    private final Column colors;
    private final @Nullable ColorMapper scale;

    /**
     * Colours.
     *
     * @param attrs the part that has {@code color}
     * @param color where none is stated
     */
    PointColors(Attrs attrs, Color color, ColorAxes axes) {
        this.attrs = attrs;
        this.color = attrs.color("color", color);
        colors = attrs.column("color");
        ColorMapper mapper = colors.isNumeric() ? axes.mapper(attrs, "c", true) : null;
        if (mapper != null) {
            mapper.include(colors.numbers());
        }
        scale = mapper;
    }

    /** The colour of a point. */
    Color at(int index) {
        if (colors.isEmpty()) {
            return color;
        }
        if (scale != null) {
            double value = colors.number(index);
            return Double.isNaN(value) ? GRAY : scale.color(value);
        }
        return colors.color(index).orElse(GRAY);
    }

    /** Whether a colour is not opaque. */
    boolean isTranslucent() {
        boolean clear = at(0).alpha() < 255;
        for (int i = 0; i < colors.size() && scale == null; i++) {
            clear |= at(i).alpha() < 255;
        }
        return clear;
    }

    /** The colour bar, where numbers make the colours and the figure shows it. */
    Optional<ColorBarSpec> bar() {
        boolean own = scale != null && !attrs.has("coloraxis");
        return own && attrs.flag("showscale", attrs.has("colorbar")) ? Optional.of(scale.bar()) : Optional.empty();
    }
}
