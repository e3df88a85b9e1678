package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import java.util.List;

/** Draws the bars of one trace with their texts and error bars. */
final class BarPainter {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final Bars bars;

    BarPainter(Bars bars) {
        this.bars = bars;
    }

    void draw(BarLabels labels, List<Element> out) {
        bars.drawBelow(out);
        double size = labels.commonSize();
        for (int i = 0; i < bars.positions().length; i++) {
            BarShape shape = BarShape.of(bars, i).orElse(null);
            if (shape != null) {
                bars.style(i).draw(shape.path(), bars.x().offset(), bars.y().offset(), out);
                labels.draw(bars, i, shape, size, out);
            }
        }
        bars.drawAbove(out);
        errorBars().forEach(errors -> errors.draw(out));
    }

    List<ErrorBars> errorBars() {
        double[] tops = new double[bars.positions().length];
        double[] middles = new double[tops.length];
        for (int i = 0; i < tops.length; i++) {
            tops[i] = bars.end(i);
            middles[i] = bars.middle(i);
        }
        Color ink = bars.attrs().color("marker.line.color", DARK);
        return ErrorBars.of(bars, bars.isVertical() ? middles : tops, bars.isVertical() ? tops : middles, ink);
    }
}
