package io.portolan.image.contour;

import io.portolan.image.scene.Color;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;

/**
 * The colours of the lines and of the areas between: one for each, evenly spread over the scale.
 *
 * @param scale all colours
 * @param first the value of the first colour
 * @param last the value of the last colour
 * @param low what a colour bar begins with
 * @param high what a colour bar ends with
 */
record ContourColors(ColorScale scale, double first, double last, double low, double high) {

    /**
     * The colours of a trace.
     *
     * @param lines whether lines are coloured and not the areas, of which there is one more
     */
    static ContourColors of(Attrs trace, Levels levels, ColorMapper mapper, boolean lines) {
        boolean limited =
                trace.number("zmin").isPresent() && trace.number("zmax").isPresent();
        double start = levels.start();
        double end = levels.end() + levels.size() / 1e6;
        boolean narrowed = limited && (start <= mapper.low() || end >= mapper.high());
        if (narrowed) {
            start = Math.max(start, mapper.low());
            end = Math.min(end, mapper.high());
        }
        int extra = lines || narrowed ? 0 : 1;
        int count = Levels.count(start, end, levels.size());
        double first = start - extra / 2.0 * levels.size();
        double last = first + (count + extra - 1) * levels.size();
        boolean wide = limited || Levels.isAutomatic(trace);
        return new ContourColors(
                mapper.scale(),
                first,
                last,
                wide ? Math.min(first, mapper.low()) : first,
                wide ? Math.max(last, mapper.high()) : last);
    }

    Color at(double value) {
        return scale.at(first == last ? 0.5 : (value - first) / (last - first));
    }
}
