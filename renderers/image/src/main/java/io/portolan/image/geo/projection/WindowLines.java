package io.portolan.image.geo.projection;

import io.portolan.image.scene.Rect;

/** Cuts lines in pixels at a rectangle, by the algorithm of Liang and Barsky. */
final class WindowLines implements LineClipper {

    private final Rect window;
    private final Sink out;
    private boolean fresh;
    private boolean firstShown;
    private boolean previousShown;
    private boolean cut;
    private double x;
    private double y;

    WindowLines(Rect window, Sink out) {
        this.window = window;
        this.out = out;
    }

    @Override
    public void lineStart() {
        fresh = true;
        firstShown = false;
        previousShown = false;
        cut = false;
    }

    @Override
    public void point(double toX, double toY) {
        boolean shown = window.contains(toX, toY);
        if (fresh) {
            fresh = false;
            firstShown = shown;
            if (shown) {
                out.lineStart();
                out.point(toX, toY);
            }
        } else if (shown && previousShown) {
            out.point(toX, toY);
        } else {
            cross(toX, toY, shown);
        }
        x = toX;
        y = toY;
        previousShown = shown;
    }

    private void cross(double toX, double toY, boolean shown) {
        double[] shares = {0, 1};
        double dx = toX - x;
        double dy = toY - y;
        boolean meets = limit(shares, -dx, x - window.x())
                && limit(shares, dx, window.right() - x)
                && limit(shares, -dy, y - window.y())
                && limit(shares, dy, window.bottom() - y);
        cut |= meets || shown;
        if (!meets) {
            if (shown) {
                out.lineStart();
                out.point(toX, toY);
            }
            return;
        }
        if (!previousShown) {
            out.lineStart();
            at(shares[0], dx, dy);
        }
        if (shown) {
            out.point(toX, toY);
        } else {
            at(shares[1], dx, dy);
            out.lineEnd();
        }
    }

    /** Rounding must not leave a cut off the edge, by which it is later found. */
    private void at(double share, double dx, double dy) {
        double px = Math.max(window.x(), Math.min(window.right(), x + share * dx));
        double py = Math.max(window.y(), Math.min(window.bottom(), y + share * dy));
        out.point(px, py);
    }

    /** Narrows the shares of a line that are on the inner side of one edge; whether any is left. */
    private static boolean limit(double[] shares, double slope, double room) {
        if (slope == 0) {
            return room >= 0;
        }
        double share = room / slope;
        if (slope < 0) {
            shares[0] = Math.max(shares[0], share);
        } else {
            shares[1] = Math.min(shares[1], share);
        }
        return shares[0] <= shares[1];
    }

    @Override
    public void lineEnd() {
        if (previousShown) {
            out.lineEnd();
        }
    }

    @Override
    public int state() {
        return (cut ? 0 : WHOLE) | (firstShown && previousShown ? JOINED : 0);
    }
}
