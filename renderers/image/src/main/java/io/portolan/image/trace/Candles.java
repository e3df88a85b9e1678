package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Opening, highest, lowest and closing values at positions. */
final class Candles {

    /** One position whose four values are all known. */
    record Candle(double position, double open, double high, double low, double close, boolean rising) {

        /** Where a figure says how it looks: {@code increasing} or {@code decreasing}. */
        String direction() {
            return rising ? "increasing" : "decreasing";
        }
    }

    /** The share of their opacity that is left to those that are not selected. */
    private static final double FAINT = 0.3;

    private final List<Candle> candles = new ArrayList<>();

    static Candles of(CartesianTrace trace) {
        Candles candles = new Candles();
        candles.read(trace);
        return candles;
    }

    private void read(CartesianTrace trace) {
        Attrs attrs = trace.attrs();
        double[] open = trace.y().numbers(attrs.column("open"));
        double[] high = trace.y().numbers(attrs.column("high"));
        double[] low = trace.y().numbers(attrs.column("low"));
        double[] close = trace.y().numbers(attrs.column("close"));
        int count = Math.min(Math.min(open.length, high.length), Math.min(low.length, close.length));
        double[] positions = Positions.along(attrs, "x", trace.x(), count);
        boolean rising = true;
        double previous = Double.NaN;
        for (int i = 0; i < Math.min(count, positions.length); i++) {
            if (!Double.isFinite(positions[i] + open[i] + high[i] + low[i] + close[i])) {
                continue;
            }
            // One that closes as it opened goes the way from the one before.
            double from = close[i] == open[i] ? previous : open[i];
            rising = Double.isNaN(from) || close[i] == from ? rising : close[i] > from;
            previous = close[i];
            candles.add(new Candle(positions[i], open[i], high[i], low[i], close[i], rising));
        }
    }

    /** Draws each; where some are selected, the others faintly. */
    void draw(Selection selection, BiConsumer<Candle, List<Element>> one, List<Element> out) {
        for (int i = 0; i < candles.size(); i++) {
            if (selection.isOut(i)) {
                List<Element> parts = new ArrayList<>();
                one.accept(candles.get(i), parts);
                out.add(Group.translucent(FAINT, parts));
            } else {
                one.accept(candles.get(i), out);
            }
        }
    }

    double[] positions() {
        return candles.stream().mapToDouble(Candle::position).toArray();
    }

    void showValues(CartesianTrace trace) {
        trace.y().show(candles.stream().mapToDouble(Candle::low).toArray(), Room.PADDED);
        trace.y().show(candles.stream().mapToDouble(Candle::high).toArray(), Room.PADDED);
    }

    /** What decides the type of an axis: its values are those that close. */
    static Column sample(Attrs attrs, String letter) {
        return attrs.column(letter.equals("x") ? "x" : "close");
    }
}
