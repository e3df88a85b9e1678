package io.portolan;

import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.frame.Source;
import io.portolan.mark.PointMark;
import io.portolan.view.Chart;
import org.jspecify.annotations.Nullable;

/** The words with which charts are made. */
public final class Viz {

    private Viz() {}

    public static <T> Chart<T> point(Iterable<T> data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    public static <T> Chart<T> point(T[] data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    public static Chart<Object> point(Object data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    /** Shows any value where this program runs: in the notebook, or as a file. */
    public static DisplayHandle show(@Nullable Object value) {
        return Displays.get().show(value);
    }
}
