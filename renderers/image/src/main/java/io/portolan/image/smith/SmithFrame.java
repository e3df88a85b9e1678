package io.portolan.image.smith;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;

/**
 * Where a Smith chart is on the page.
 *
 * @param cx pixel of the centre
 * @param cy pixel of the centre
 * @param radius in pixels
 */
record SmithFrame(double cx, double cy, double radius) {

    /** The largest frame in the middle of a box. */
    static SmithFrame in(Rect box) {
        return new SmithFrame(box.centerX(), box.centerY(), Math.min(box.width(), box.height()) / 2);
    }

    /**
     * The reflection coefficient of an impedance z, which is (z - 1) / (z + 1): its real and its imaginary part.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Smith_chart">Smith chart</a>
     */
    static double[] reflection(double real, double imaginary) {
        if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
            return new double[] {1, 0};
        }
        double square = (real + 1) * (real + 1) + imaginary * imaginary;
        return new double[] {(real * real + imaginary * imaginary - 1) / square, 2 * imaginary / square};
    }

    double x(double real, double imaginary) {
        return cx + radius * reflection(real, imaginary)[0];
    }

    double y(double real, double imaginary) {
        return cy - radius * reflection(real, imaginary)[1];
    }

    Path edge() {
        return Path.builder().circle(cx, cy, radius).build();
    }

    /** Appends the circle of all impedances of one resistance. */
    void resistance(Path.Builder path, double real) {
        double own = radius / (real + 1);
        path.circle(cx + radius - own, cy, own);
    }

    /** Appends the arc of all impedances of one reactance, from no resistance to an infinite one. */
    void reactance(Path.Builder path, double imaginary) {
        double startX = x(0, imaginary);
        double startY = y(0, imaginary);
        path.move(startX, startY);
        if (imaginary == 0) {
            path.line(cx + radius, cy);
            return;
        }
        double own = radius / Math.abs(imaginary);
        double middleY = imaginary > 0 ? cy - own : cy + own;
        double from = StrictMath.atan2(startY - middleY, startX - cx - radius);
        double to = imaginary > 0 ? Math.PI / 2 : -Math.PI / 2;
        double way = to - from - 2 * Math.PI * Math.rint((to - from) / (2 * Math.PI));
        path.arc(cx + radius, middleY, own, from, from + way);
    }
}
