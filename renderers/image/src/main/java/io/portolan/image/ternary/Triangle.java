package io.portolan.image.ternary;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;

/** Where a ternary subplot is on the page: a rises to the top, b is largest on the left, c on the right. */
final class Triangle {

    /** The width of an equilateral triangle by its height. */
    private static final double SHAPE = Math.sqrt(4.0 / 3);

    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final double sum;
    private final double leastA;
    private final double leastB;
    private final double leastC;

    /**
     * The largest triangle in the middle of a box.
     *
     * @param attrs of the subplot
     */
    Triangle(Rect box, Attrs attrs) {
        width = Math.min(box.width(), SHAPE * box.height());
        height = width / SHAPE;
        left = box.centerX() - width / 2;
        top = box.centerY() - height / 2;
        double stated = attrs.number("sum", 1);
        sum = stated > 0 ? stated : 1;
        double a = least(attrs, "aaxis");
        double b = least(attrs, "baxis");
        double c = least(attrs, "caxis");
        boolean possible = a + b + c < sum;
        leastA = possible ? a : 0;
        leastB = possible ? b : 0;
        leastC = possible ? c : 0;
    }

    private static double least(Attrs attrs, String axis) {
        return Math.max(0, attrs.number(axis + ".min", 0));
    }

    /** What the components of all points add up to. */
    double sum() {
        return sum;
    }

    double left() {
        return left;
    }

    double right() {
        return left + width;
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The least and the largest value of a component. */
    double[] range(char component) {
        double least = component == 'a' ? leastA : component == 'b' ? leastB : leastC;
        return new double[] {least, least + span()};
    }

    private double span() {
        return sum - leastA - leastB - leastC;
    }

    /** The pixel of a point; all its components add up to the sum. */
    double x(double b, double c) {
        double middle = (c - leastC - (b - leastB)) / span();
        return left + width * (1 + middle) / 2;
    }

    double y(double a) {
        return bottom() - height * (a - leastA) / span();
    }

    boolean contains(double a, double b, double c) {
        return a >= leastA && b >= leastB && c >= leastC;
    }

    Path path() {
        return Path.builder()
                .move(left, bottom())
                .line(right(), bottom())
                .line(left + width / 2, top)
                .close()
                .build();
    }
}
