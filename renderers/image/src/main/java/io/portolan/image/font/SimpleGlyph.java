package io.portolan.image.font;

import io.portolan.image.scene.Path;

/** One glyph that is drawn by contours of its own: quadratic curves with implied points between control points. */
final class SimpleGlyph {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private final FontBytes data;
    private final int contours;
    private final Placement placement;
    private final int[] flags;
    private final double[] xs;
    private final double[] ys;

    SimpleGlyph(FontBytes data, int contours, Placement placement) {
        this.data = data;
        this.contours = contours;
        this.placement = placement;
        int points = contours == 0 ? 0 : endOf(contours - 1) + 1;
        flags = new int[points];
        xs = new double[points];
        ys = new double[points];
        int at = 10 + 2 * contours;
        at = readFlags(at + 2 + data.u16(at));
        at = readCoordinates(at, xs, X_SHORT, X_SAME_OR_POSITIVE);
        readCoordinates(at, ys, Y_SHORT, Y_SAME_OR_POSITIVE);
    }

    private int endOf(int contour) {
        return data.u16(10 + 2 * contour);
    }

    private int readFlags(int start) {
        int at = start;
        for (int i = 0; i < flags.length; i++) {
            int flag = data.u8(at++);
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int repeats = data.u8(at++); repeats > 0 && i + 1 < flags.length; repeats--) {
                    flags[++i] = flag;
                }
            }
        }
        return at;
    }

    private int readCoordinates(int start, double[] into, int shortBit, int sameBit) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                int delta = data.u8(at++);
                value += same ? delta : -delta;
            } else if (!same) {
                value += data.i16(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    void appendTo(Path.Builder path) {
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int last = endOf(contour);
            if (last > first) {
                appendContour(path, first, last);
            }
            first = last + 1;
        }
    }

    private void appendContour(Path.Builder path, int first, int last) {
        int count = last - first + 1;
        int start = firstOnCurve(first, last);
        boolean implied = start < 0;
        double startX = implied ? (xs[first] + xs[last]) / 2 : xs[start];
        double startY = implied ? (ys[first] + ys[last]) / 2 : ys[start];
        int base = implied ? last : start;
        move(path, startX, startY);
        for (int i = 1; i <= count; i++) {
            int at = first + (base - first + i) % count;
            int next = first + (base - first + i + 1) % count;
            if (on(at)) {
                line(path, xs[at], ys[at]);
            } else if (on(next)) {
                quad(path, at, xs[next], ys[next]);
                i++;
            } else if (i == count) {
                quad(path, at, startX, startY);
            } else {
                quad(path, at, (xs[at] + xs[next]) / 2, (ys[at] + ys[next]) / 2);
            }
        }
        path.close();
    }

    private int firstOnCurve(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (on(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean on(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private void move(Path.Builder path, double x, double y) {
        path.move(placement.x(x, y), placement.y(x, y));
    }

    private void line(Path.Builder path, double x, double y) {
        path.line(placement.x(x, y), placement.y(x, y));
    }

    private void quad(Path.Builder path, int control, double x, double y) {
        double cx = xs[control];
        double cy = ys[control];
        path.quad(placement.x(cx, cy), placement.y(cx, cy), placement.x(x, y), placement.y(x, y));
    }
}
