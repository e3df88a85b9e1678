package io.portolan.image.text;

import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import java.util.stream.DoubleStream;

/** The layout's {@code uniformtext}: one size for all texts inside the marks of one type of trace. */
public final class UniformText {

    private final String mode;
    private final double least;

    public UniformText(Attrs layout) {
        mode = layout.word("uniformtext.mode", "", "hide", "show");
        least = mode.isEmpty() ? 0 : Math.max(0, layout.number("uniformtext.minsize", 0));
    }

    /** Whether texts take one size at all. */
    public boolean isOn() {
        return !mode.isEmpty();
    }

    /** A style with letters of at least the smallest size. */
    public TextStyle atLeast(TextStyle style) {
        return style.size() < least ? style.withSize(least) : style;
    }

    /** The size that texts take which fit at these sizes; NaN where each keeps its own. */
    public double commonSize(DoubleStream sizes) {
        return isOn() ? sizes.filter(size -> size >= least).min().orElse(Double.POSITIVE_INFINITY) : Double.NaN;
    }

    /**
     * By how much a text is made larger.
     *
     * @param scale what would make it fit
     * @param fontSize its size before
     * @return 0 where it is not drawn
     */
    public double scale(double scale, double fontSize, double commonSize) {
        if (Double.isNaN(commonSize)) {
            return scale;
        }
        boolean hidden = scale * fontSize < least && (mode.equals("hide") || Double.isInfinite(commonSize));
        return hidden ? 0 : commonSize / fontSize;
    }
}
