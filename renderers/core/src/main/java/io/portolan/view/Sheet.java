package io.portolan.view;

import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import io.portolan.mark.PanelSize;
import io.portolan.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure in the making: hands out axes, legends and colour axes, and collects what is drawn. Used by one thread, once. */
final class Sheet {

    static final int WIDTH = 700;
    static final int HEIGHT = 450;

    /** What margins take, about; places inside are shares, and only gaps need this. */
    private static final int MARGIN = 80;

    private final Look look;
    private final int width;
    private final int height;
    private final List<JsonObject> traces = new ArrayList<>();
    private final List<JsonObject> shapes = new ArrayList<>();
    private final List<JsonObject> images = new ArrayList<>();
    private final List<JsonObject> annotations = new ArrayList<>();
    private JsonObject layout;
    private int panels;
    private int legends;
    private int colorAxes;

    Sheet(Look look, Optional<Integer> width, Optional<Integer> height, int naturalHeight) {
        this.look = look;
        this.width = width.orElse(WIDTH);
        this.height = height.orElse(naturalHeight);
        JsonObject.Builder start = JsonObject.builder().put("template", look.template());
        width.ifPresent(pixels -> start.put("width", pixels));
        if (this.height != HEIGHT || height.isPresent()) {
            start.put("height", this.height);
        }
        layout = start.build();
    }

    Look look() {
        return look;
    }

    /** The share of the inner width that so many pixels are, at the sheet's nominal size. */
    double shareOfWidth(double pixels) {
        return pixels / Math.max(1, width - MARGIN);
    }

    /** The share of the inner height that so many pixels are. */
    double shareOfHeight(double pixels) {
        return pixels / Math.max(1, height - MARGIN);
    }

    /** The inside of a panel at the sheet's nominal size. */
    PanelSize size(Region region) {
        return new PanelSize((int) Math.max(1, region.width() * (width - MARGIN)), (int)
                Math.max(1, region.height() * (height - MARGIN)));
    }

    void layout(JsonObject changes) {
        layout = layout.merge(changes);
    }

    /** A margin of the layout or, if it has none yet, of the template: t, b, l or r, in CSS pixels. */
    double margin(String side) {
        return layout.number("margin." + side)
                .or(() -> look.template().number("layout.margin." + side))
                .orElse(0.0);
    }

    void annotate(JsonObject annotation) {
        annotations.add(annotation);
    }

    /** Takes the next pair of axes and gives them a place. */
    Axes axes(Region region, JsonObject x, JsonObject y) {
        Axes axes = new Axes(++panels);
        layout(JsonObject.of(
                axes.layoutName("x"),
                JsonObject.of("anchor", axes.y(), "domain", region.x()).merge(x),
                axes.layoutName("y"),
                JsonObject.of("anchor", axes.x(), "domain", region.y()).merge(y)));
        return axes;
    }

    /** The next legend's name: legend, legend2 ... */
    String nextLegend() {
        return numbered("legend", ++legends);
    }

    /** The next colour axis's name: coloraxis, coloraxis2 ... */
    String nextColorAxis() {
        return numbered("coloraxis", ++colorAxes);
    }

    static String numbered(String name, int number) {
        return number == 1 ? name : name + number;
    }

    void trace(JsonObject trace) {
        traces.add(trace);
    }

    void shape(JsonObject shape) {
        shapes.add(shape);
    }

    void image(JsonObject image) {
        images.add(image);
    }

    Figure figure() {
        JsonObject.Builder whole = JsonObject.builder().putAll(layout);
        if (!shapes.isEmpty()) {
            whole.put("shapes", shapes);
        }
        if (!images.isEmpty()) {
            whole.put("images", images);
        }
        if (!annotations.isEmpty()) {
            whole.put("annotations", annotations);
        }
        return Figure.of(traces, whole.build());
    }
}
