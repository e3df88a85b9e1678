package io.portolan.image.trace;

import io.portolan.image.scene.Element;
import io.portolan.image.text.UniformText;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of all bars of one family in a figure, which may have to take one size. */
final class BarLabels {

    private static final Comparator<Bars> SUBPLOT_ORDER = Comparator.<Bars>comparingInt(
                    bars -> bars.x().id().length())
            .thenComparing(bars -> bars.x().id())
            .thenComparing(bars -> bars.y().id().length())
            .thenComparing(bars -> bars.y().id());

    private final List<Bars> family;
    private final UniformText uniform;

    /** The texts of traces, at least one, of which all are of one family. */
    BarLabels(List<Bars> family) {
        this.family = family;
        uniform = family.get(0).uniform();
    }

    /** The size that all take, as {@link UniformText#commonSize} has it: that of the last subplot, as in plotly.js. */
    double commonSize() {
        Bars last = Collections.max(family, SUBPLOT_ORDER);
        return uniform.commonSize(family.stream()
                .filter(bars -> SUBPLOT_ORDER.compare(bars, last) == 0)
                .flatMap(BarLabels::of)
                .mapToDouble(BarLabel::size));
    }

    private static Stream<BarLabel> of(Bars bars) {
        return IntStream.range(0, bars.positions().length)
                .boxed()
                .flatMap(i -> BarShape.of(bars, i).flatMap(shape -> BarLabel.of(bars, i, shape)).stream());
    }

    /** Draws the text of one bar, if it has one. */
    void draw(Bars bars, int index, BarShape shape, double commonSize, List<Element> out) {
        BarLabel.of(bars, index, shape).ifPresent(label -> label.draw(uniform, commonSize, out));
    }
}
