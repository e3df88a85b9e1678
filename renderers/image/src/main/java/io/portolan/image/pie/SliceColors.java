package io.portolan.image.pie;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorWay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives slices of the same label the same colour throughout the traces of one type. */
final class SliceColors {

    private final Map<String, Color> byLabel = new HashMap<>();
    private final ColorWay colorWay;
    private int used;

    /**
     * Colours for one type of trace.
     *
     * @param type begins the names of the layout's attributes, such as {@code piecolorway}
     */
    SliceColors(Attrs layout, String type) {
        ColorWay stated = ColorWay.of(layout, type + "colorway", "colorway");
        colorWay = layout.flag("extend" + type + "colors", true) ? stated.extended() : stated;
    }

    /** Settles the colours of all slices: stated ones first, then the colour way's in turn. */
    void settle(List<SliceTrace> traces) {
        for (SliceTrace trace : traces) {
            for (Slice slice : trace.slices()) {
                if (slice.color() != null) {
                    byLabel.putIfAbsent(slice.label(), slice.color());
                }
            }
        }
        traces.forEach(trace -> trace.recolor(this::colored));
    }

    private Slice colored(Slice slice) {
        return slice.color() != null
                ? slice
                : slice.colored(byLabel.computeIfAbsent(slice.label(), fresh -> colorWay.color(used++)));
    }
}
