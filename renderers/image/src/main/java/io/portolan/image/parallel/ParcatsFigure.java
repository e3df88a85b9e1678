package io.portolan.image.parallel;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.List;

/** Parallel categories laid out on the page. */
final class ParcatsFigure {

    private static final double LABEL_ROOM = 40;
    private static final double THICKNESS = 16;
    private static final double GAP = 8;
    private static final double LABEL_PAD = 5;
    private static final double PATH_OPACITY = 0.6;
    private static final Stroke PATH_LINE = Stroke.of(Color.rgb(0xd3, 0xd3, 0xd3), 0.2);
    private static final Stroke BAND_LINE = Stroke.of(Color.BLACK, 0.2);
    private static final Stroke CATEGORY_LINE = Stroke.of(Color.BLACK, 1);

    private final ParcatsTrace trace;
    private final List<Categories> dimensions;
    private final Rect place;
    private final double total;
    private final double room;
    private final double[][] tops;
    private final List<Ribbon> ribbons = new ArrayList<>();

    /** A bundle and how far down it starts in each dimension. */
    private record Ribbon(Bundle bundle, double[] tops, double height) {}

    ParcatsFigure(ParcatsTrace trace, Rect place) {
        this.trace = trace;
        this.place = place;
        dimensions = trace.dimensions();
        double sum = 0;
        for (double count : trace.counts()) {
            sum += count;
        }
        total = sum;
        int most = dimensions.stream().mapToInt(Categories::size).max().orElse(0);
        room = Math.max(0, Math.floor(place.height()) - GAP * (most - 1));
        tops = new double[dimensions.size()][];
        for (int d = 0; d < tops.length; d++) {
            tops[d] = tops(dimensions.get(d), most);
        }
        stack(Bundle.of(trace));
    }

    private double height(double count) {
        return total > 0 ? room * count / total : 0;
    }

    private double[] tops(Categories categories, int most) {
        double[] tops = new double[categories.size()];
        double y = place.y() + (most - categories.size()) * GAP / 2;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += height(categories.count(i)) + GAP;
        }
        return tops;
    }

    private void stack(List<Bundle> bundles) {
        double[][] next = new double[tops.length][];
        for (int d = 0; d < tops.length; d++) {
            next[d] = tops[d].clone();
        }
        for (Bundle bundle : bundles) {
            double height = height(bundle.count());
            double[] own = new double[tops.length];
            for (int d = 0; d < tops.length; d++) {
                own[d] = next[d][bundle.category(d)];
                next[d][bundle.category(d)] += height;
            }
            ribbons.add(new Ribbon(bundle, own, height));
        }
    }

    private double left(int dimension) {
        double span = Math.floor(place.width()) - 2 * LABEL_ROOM - THICKNESS;
        double step = dimensions.size() > 1 ? span / (dimensions.size() - 1) : 0;
        return place.x() + LABEL_ROOM + step * dimension;
    }

    void draw(List<Element> out) {
        List<Ribbon> byColor = new ArrayList<>(ribbons);
        var order = Bundle.byColor(ribbons.stream().map(Ribbon::bundle).toList());
        byColor.sort((a, b) -> order.compare(a.bundle, b.bundle));
        for (Ribbon ribbon : byColor) {
            out.add(new PathElement(path(ribbon), ribbon.bundle.color().faded(PATH_OPACITY), PATH_LINE));
        }
        for (int d = 0; d < dimensions.size(); d++) {
            for (int c = 0; c < dimensions.get(d).size(); c++) {
                category(d, c, out);
            }
            title(d, out);
        }
    }

    private Path path(Ribbon ribbon) {
        double bend = trace.attrs().text("line.shape", "linear").equals("hspline") ? 0.5 : 0;
        double[] y = ribbon.tops;
        double tall = ribbon.height;
        int last = y.length - 1;
        Path.Builder path = Path.builder().move(left(0), y[0]).line(left(0) + THICKNESS, y[0]);
        for (int d = 1; d <= last; d++) {
            double from = left(d - 1) + THICKNESS;
            double reach = bend * (left(d) - from);
            path.cubic(from + reach, y[d - 1], left(d) - reach, y[d], left(d), y[d])
                    .line(left(d) + THICKNESS, y[d]);
        }
        path.line(left(last) + THICKNESS, y[last] + tall).line(left(last), y[last] + tall);
        for (int d = last - 1; d >= 0; d--) {
            double to = left(d) + THICKNESS;
            double reach = bend * (left(d + 1) - to);
            path.cubic(left(d + 1) - reach, y[d + 1] + tall, to + reach, y[d] + tall, to, y[d] + tall)
                    .line(left(d), y[d] + tall);
        }
        return path.close().build();
    }

    private void category(int dimension, int category, List<Element> out) {
        double x = left(dimension);
        double y = tops[dimension][category];
        double tall = height(dimensions.get(dimension).count(category));
        out.add(PathElement.stroked(new Rect(x, y, THICKNESS, tall).path(), CATEGORY_LINE));
        bands(dimension, category, out);
        TextStyle font = trace.setup().font();
        TextStyle style = FontAttrs.style(trace.attrs(), "tickfont", font.withSize(Math.rint(font.size() / 1.2)));
        TextBlock block = TextBlock.of(dimensions.get(dimension).label(category), style);
        boolean last = dimension == dimensions.size() - 1;
        double at = last ? x + THICKNESS + LABEL_PAD : x - LABEL_PAD;
        if (!block.isEmpty()) {
            out.add(block.at(at, y + tall / 2 + style.size() * 0.3, last ? Anchor.START : Anchor.END));
        }
    }

    /** The colours of the bundles in a category; neighbours of the same colour make one band. */
    private void bands(int dimension, int category, List<Element> out) {
        double x = left(dimension);
        Ribbon first = null;
        double end = 0;
        for (Ribbon ribbon : ribbons) {
            if (ribbon.bundle.category(dimension) != category) {
                continue;
            }
            if (first != null && !first.bundle.rawColor().equals(ribbon.bundle.rawColor())) {
                band(first, x, first.tops[dimension], end, out);
                first = null;
            }
            first = first == null ? ribbon : first;
            end = ribbon.tops[dimension] + ribbon.height;
        }
        if (first != null) {
            band(first, x, first.tops[dimension], end, out);
        }
    }

    private static void band(Ribbon ribbon, double x, double top, double bottom, List<Element> out) {
        out.add(new PathElement(new Rect(x, top, THICKNESS, bottom - top).path(), ribbon.bundle.color(), BAND_LINE));
    }

    private void title(int dimension, List<Element> out) {
        TextStyle style = FontAttrs.style(
                trace.attrs(),
                "labelfont",
                trace.setup().font().withSize(Math.rint(trace.setup().font().size())));
        TextBlock block = TextBlock.of(dimensions.get(dimension).title(), style);
        if (!block.isEmpty() && tops[dimension].length > 0) {
            out.add(block.at(left(dimension) + THICKNESS / 2, tops[dimension][0] - LABEL_PAD, Anchor.MIDDLE));
        }
    }
}
