package io.portolan.image.plot;

import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** Finds margins that hold what stands beside the plot: plotly.js's automatic margins. */
public final class Margins {

    private static final double LEAST_PLOT = 64;
    private static final double OWN_PAD = 12;

    private final int width;
    private final int height;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final boolean expand;
    private final List<Push> pushes = new ArrayList<>();
    private final double[] reserved = new double[4];

    /**
     * What one thing needs: at a share of the plot, so many pixels towards each side.
     *
     * @param x0 share of the width from which {@code left} counts
     * @param x1 share of the width from which {@code right} counts
     * @param y0 share of the height from which {@code bottom} counts
     * @param y1 share of the height from which {@code top} counts
     */
    public record Push(
            double x0, double x1, double y0, double y1, double left, double right, double top, double bottom) {

        /** Something anchored at one point of the plot. */
        static Push at(double x, double y, double left, double right, double top, double bottom) {
            return new Push(x, x, y, y, left, right, top, bottom);
        }
    }

    public Margins(Attrs layout, int width, int height) {
        Attrs margin = layout.part("margin");
        this.width = width;
        this.height = height;
        left = margin.number("l", 80);
        right = margin.number("r", 80);
        top = margin.number("t", 100);
        bottom = margin.number("b", 80);
        expand = margin.flag("autoexpand", true);
    }

    public void push(Push wanted) {
        double pad = Math.min(OWN_PAD, Math.min(Math.min(left, right), Math.min(top, bottom)));
        push(wanted, pad);
    }

    public void push(Push wanted, double pad) {
        double across = shrink(wanted.left() + wanted.right(), width - leastWidth());
        double down = shrink(wanted.top() + wanted.bottom(), height - leastHeight());
        pushes.add(new Push(
                wanted.x0(),
                wanted.x1(),
                wanted.y0(),
                wanted.y1(),
                wanted.left() * across + pad,
                wanted.right() * across + pad,
                wanted.top() * down + pad,
                wanted.bottom() * down + pad));
    }

    /** Asks for a strip of the page's own edge: 0 left, 1 right, 2 top, 3 bottom. */
    public void reserve(int side, double pixels) {
        reserved[side] = Math.max(reserved[side], pixels);
    }

    private static double shrink(double wanted, double most) {
        return wanted > most && most > 0 ? most / wanted : 1;
    }

    private double leastWidth() {
        return Math.max(2, Math.min(LEAST_PLOT, width - left - right));
    }

    private double leastHeight() {
        return Math.max(2, Math.min(LEAST_PLOT, height - top - bottom));
    }

    /** What the margins leave of the page. */
    public Rect plot() {
        double[] across = {left, right};
        double[] down = {bottom, top};
        if (expand) {
            List<Push> all = new ArrayList<>(pushes);
            all.add(0, new Push(0, 1, 0, 1, left, right, top, bottom));
            for (Push one : all) {
                for (Push other : all) {
                    grow(across, one.x0(), one.left(), other.x1(), other.right(), width);
                    grow(down, one.y0(), one.bottom(), other.y1(), other.top(), height);
                }
            }
        }
        fit(across, width - leastWidth());
        fit(down, height - leastHeight());
        double l = Math.max(Math.rint(across[0]), reserved[0]);
        double r = Math.max(Math.rint(across[1]), reserved[1]);
        double t = Math.max(Math.rint(down[1]), reserved[2]);
        double b = Math.max(Math.rint(down[0]), reserved[3]);
        return new Rect(l, t, Math.max(1, width - l - r), Math.max(1, height - t - b));
    }

    /** Margins such that one thing and another both fit, if that needs more than there is. */
    private static void grow(double[] margins, double from, double before, double to, double after, double total) {
        if (to > from) {
            double first = (before * to + (after - total) * from) / (to - from);
            double second = (after * (1 - from) + (before - total) * (1 - to)) / (to - from);
            if (first + second > margins[0] + margins[1]) {
                margins[0] = first;
                margins[1] = second;
            }
        }
    }

    private static void fit(double[] margins, double most) {
        double factor = shrink(margins[0] + margins[1], most);
        margins[0] *= factor;
        margins[1] *= factor;
    }
}
