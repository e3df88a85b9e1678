package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Lines.End;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/** The markers of points, each as large wherever it is. */
final class MarkerBody extends PointBody {

    private static final double BUBBLE_OPACITY = 0.7;
    private static final double DEFAULT_SIZE = 8;
    private static final double EDGE = 0.5;

    private final Attrs marker;
    private final Attrs attrs;
    private final Column sizes;
    private final Column symbols;
    private final PointColors colors;
    private final PointColors edges;
    private final boolean edged;
    private final double fullness;

    MarkerBody(Vec[] points, Attrs attrs, PointColors colors, PointColors edges) {
        super(points, attrs);
        this.attrs = attrs;
        this.colors = colors;
        this.edges = edges;
        marker = attrs.part("marker");
        sizes = marker.column("size");
        symbols = marker.column("symbol");
        edged = marker.number("line.width", sizes.isEmpty() ? 0 : 1) > 0;
        double stated = marker.number("opacity", sizes.isEmpty() ? 1 : BUBBLE_OPACITY);
        fullness = opacity() * Math.max(0, Math.min(1, stated));
    }

    @Override
    public boolean isTranslucent() {
        return fullness < 1 || colors.isTranslucent() || edged && edges.isTranslucent();
    }

    /** How large a marker's character is set, in pixels: plotly.js's bubbles are half as large as single sizes. */
    private double size(int index) {
        if (sizes.isEmpty()) {
            return 4 * Math.max(0, marker.number("size", DEFAULT_SIZE));
        }
        double reference = marker.number("sizeref", 1);
        double relative = 2 * sizes.number(index) / (reference == 0 ? 1 : reference);
        boolean area = marker.text("sizemode", "diameter").equals("area");
        double size = area ? Math.sqrt(Math.max(0, relative)) : relative;
        return size > 0 ? Math.max(size, marker.number("sizemin", 0)) : 0;
    }

    private Glyph glyph(int index) {
        String symbol = symbols.isEmpty() ? marker.text("symbol", "circle") : symbols.text(index);
        return Glyph.of(String.valueOf(symbol));
    }

    @Override
    public void draw(Stage stage) {
        for (int wall = 0; wall < 3; wall++) {
            Attrs part = attrs.part("projection." + SceneAxes.LETTERS.get(wall));
            if (part.flag("show", false)) {
                shadows(wall, part, stage);
            }
        }
        for (int i = 0; i < points().length; i++) {
            Vec point = points()[i];
            if (point.isFinite() && stage.box().contains(point) && stage.view().isBefore(point)) {
                marker(i, point, stage);
            }
        }
    }

    private void marker(int index, Vec point, Stage stage) {
        double size = size(index);
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            return;
        }
        Glyph glyph = glyph(index);
        End fill = end(point, colors.at(index));
        for (double[][] part : glyph.parts()) {
            stage.lines().shape(fill, times(part[0], size), times(part[1], size), fullness);
        }
        if (edged) {
            for (double[][] edge : glyph.edges()) {
                edge(end(point, edges.at(index)), times(edge[0], size), times(edge[1], size), stage);
            }
        }
    }

    private void edge(End ink, double[] xs, double[] ys, Stage stage) {
        for (int i = 0; i < xs.length; i++) {
            int next = (i + 1) % xs.length;
            double dx = xs[next] - xs[i];
            double dy = ys[next] - ys[i];
            double length = Math.sqrt(dx * dx + dy * dy);
            double acrossX = -dy / length * EDGE / 2;
            double acrossY = dx / length * EDGE / 2;
            double[] quadX = {xs[i] - acrossX, xs[next] - acrossX, xs[next] + acrossX, xs[i] + acrossX};
            double[] quadY = {ys[i] - acrossY, ys[next] - acrossY, ys[next] + acrossY, ys[i] + acrossY};
            stage.lines().shape(ink, quadX, quadY, fullness);
        }
    }

    private static double[] times(double[] numbers, double factor) {
        double[] product = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            product[i] = numbers[i] * factor;
        }
        return product;
    }

    private void shadows(int wall, Attrs part, Stage stage) {
        Shadow shadow = new Shadow(wall, stage);
        double scale = part.number("scale", 2 / 3.0);
        double full = Math.max(0, Math.min(1, part.number("opacity", 1)));
        for (int i = 0; i < points().length; i++) {
            Vec point = points()[i];
            if (point.isFinite() && stage.box().contains(point)) {
                Color color = colors.at(i);
                for (double[][] shape : glyph(i).parts()) {
                    shadow.draw(point, times(shape[0], size(i) * scale), times(shape[1], size(i) * scale), color, full);
                }
            }
        }
    }
}
