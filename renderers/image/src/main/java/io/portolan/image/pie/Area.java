package io.portolan.image.pie;

import io.portolan.image.plot.Page;
import io.portolan.image.scene.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The circle a trace is drawn in, in pixels.
 *
 * @param x its middle
 * @param y its middle
 * @param radius at least 0
 */
record Area(double x, double y, double radius) {

    /** The areas of traces: as large as their domains let them be, and to scale within their scale groups. */
    static List<Area> of(List<SliceTrace> traces, Page page) {
        List<Area> largest = traces.stream().map(trace -> largest(trace, page)).toList();
        Map<String, Double> scales = new HashMap<>();
        for (int i = 0; i < traces.size(); i++) {
            double scale = surface(traces.get(i), largest.get(i).radius)
                    / traces.get(i).total();
            scales.merge(scaleGroup(traces.get(i)), scale, Math::min);
        }
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            SliceTrace trace = traces.get(i);
            String group = scaleGroup(trace);
            areas.add(group.isEmpty() ? largest.get(i) : largest.get(i).toScale(trace, scales.get(group)));
        }
        return areas;
    }

    private static String scaleGroup(SliceTrace trace) {
        return trace.attrs().text("scalegroup", "");
    }

    private static Area largest(SliceTrace trace, Page page) {
        Rect box = trace.domain().on(page);
        SliceTitle title = trace.title();
        double titleSpace = title.spaceBeside(box);
        double height = box.height() - titleSpace;
        double tall = scaleGroup(trace).isEmpty() ? height / trace.aspectRatio() : height;
        double radius = Math.min(box.width(), tall) / 2 / (1 + trace.mostPull());
        return new Area(
                box.centerX(), box.bottom() - height / 2 - (title.isBelow() ? titleSpace : 0), Math.max(0, radius));
    }

    private static double surface(SliceTrace trace, double radius) {
        double ratio = trace.aspectRatio();
        double across = ratio > 1 ? radius : radius * ratio;
        double down = ratio > 1 ? radius / ratio : radius;
        return across * down * (1 + trace.baseRatio()) / 2;
    }

    private Area toScale(SliceTrace trace, double scale) {
        double square = scale * trace.total() / ((1 + trace.baseRatio()) / 2) / trace.aspectRatio();
        return new Area(x, y, Math.sqrt(square));
    }
}
