package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import java.util.Optional;

/**
 * One bar on the page.
 *
 * @param box all of it
 * @param vertical whether it stands upright
 * @param forward whether it goes to the right, or up
 * @param radius of its round corners in pixels; 0 where they are square
 * @param overhead the pixels by which its stack goes on beyond it, with the same curve
 * @param floating whether both of its ends are round
 */
record BarShape(Rect box, boolean vertical, boolean forward, double radius, double overhead, boolean floating) {

    /** Where a bar is on the page; empty where it is not to be seen. */
    static Optional<BarShape> of(Bars bars, int index) {
        Axis along = bars.positionAxis();
        Axis up = bars.sizeAxis();
        double from = along.pixelOf(bars.edge(index));
        double to = along.pixelOf(bars.edge(index) + bars.width(index));
        double foot = foot(up, bars.start(index));
        double top = up.pixelOf(bars.end(index));
        boolean flat = foot == top && !bars.showsFlat(index);
        if (!Double.isFinite(from) || !Double.isFinite(to) || !Double.isFinite(top) || flat) {
            return Optional.empty();
        }
        double over = top >= foot ? bars.overhang() : -bars.overhang();
        boolean vertical = bars.isVertical();
        Rect box = vertical
                ? Rect.between(from, foot - over, to, top + over)
                : Rect.between(foot - over, from, top + over, to);
        boolean forward = foot == top ? !bars.allFall() : top > foot != vertical;
        return Optional.of(new BarShape(box, vertical, forward, 0, 0, false).rounded(bars, index));
    }

    /** On a logarithmic axis bars without a base stand below everything that is shown. */
    private static double foot(Axis up, double base) {
        double pixel = up.pixelOf(base);
        double low = Math.min(up.low(), up.high());
        return Double.isFinite(pixel) ? pixel : up.pixel(low - 1);
    }

    private BarShape rounded(Bars bars, int index) {
        double wanted = bars.corners().radius().of(across());
        if (wanted == 0 || length() == 0) {
            return this;
        }
        boolean whole = bars.style(index).isSolid();
        boolean floats = bars.isFloating(index);
        Axis up = bars.sizeAxis();
        double outer = foot(up, bars.corners().outerEnd(bars, index));
        boolean turned = bars.start(index) * bars.sizes()[index] < 0;
        double end = foot(up, turned ? bars.start(index) : bars.end(index));
        double most = Math.min(across() / 2, floats ? length() / 2 : whole(Math.abs(outer - foot(up, 0)), whole));
        return new BarShape(
                box,
                vertical,
                forward,
                whole(Math.min(wanted, most), whole),
                floats ? 0 : whole(Math.abs(outer - end), whole),
                floats);
    }

    /** Solid bars have whole pixels of everything round, as in plotly.js. */
    private static double whole(double pixels, boolean solid) {
        return solid ? Math.floor(pixels) : pixels;
    }

    /** The pixels between its sides. */
    double across() {
        return vertical ? box.width() : box.height();
    }

    /** The pixels between its ends. */
    double length() {
        return vertical ? box.height() : box.width();
    }

    /** It without what is below the lower end of a logarithmic axis, where texts have no room. */
    BarShape within(Bars bars, int index) {
        Axis up = bars.sizeAxis();
        if (Double.isFinite(up.pixelOf(bars.start(index)))) {
            return this;
        }
        double foot = up.pixel(Math.min(up.low(), up.high()));
        double top = up.pixelOf(bars.end(index));
        Rect seen = vertical
                ? Rect.between(box.x(), foot, box.right(), top)
                : Rect.between(foot, box.y(), top, box.bottom());
        return new BarShape(seen, vertical, forward, radius, overhead, floating);
    }

    boolean isRound() {
        return overhead < radius;
    }

    Path path() {
        if (!isRound()) {
            return box.path();
        }
        return floating ? box.rounded(radius) : placed(standing());
    }

    /** The bar standing on the middle of its foot at (0, 0), up along positive y. */
    private Path standing() {
        double middle = across() / 2 - radius;
        double height = length() + overhead - radius;
        double low = height < 0 ? StrictMath.asin(Math.min(1, -height / radius)) : 0;
        double high = StrictMath.asin((radius - overhead) / radius);
        Path.Builder path = Path.builder();
        if (height > 0) {
            path.move(middle + radius, 0);
        }
        path.arc(middle, height, radius, low, high).arc(-middle, height, radius, Math.PI - high, Math.PI - low);
        if (height > 0) {
            path.line(-middle - radius, 0);
        }
        return path.close().build();
    }

    private Path placed(Path standing) {
        double up = forward ? 1 : -1;
        return vertical
                ? standing.transformed(1, 0, 0, -up, box.centerX(), forward ? box.bottom() : box.y())
                : standing.transformed(0, 1, up, 0, forward ? box.x() : box.right(), box.centerY());
    }
}
