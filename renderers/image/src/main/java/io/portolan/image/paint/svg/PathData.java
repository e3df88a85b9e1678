package io.portolan.image.paint.svg;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Path;

/** Writes a path as the value of a {@code d} attribute, relative to where the pen is, which is shorter. */
final class PathData implements Path.Sink {

    private final TextBuffer out;
    private char command;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathData(TextBuffer out) {
        this.out = out;
    }

    /** Writes the attribute into an open tag. */
    static void write(TextBuffer out, Path path) {
        out.append(" d=\"");
        path.send(new PathData(out));
        out.append('"');
    }

    @Override
    public void moveTo(double px, double py) {
        command('M', px);
        next(py);
        startX = x = rounded(px);
        startY = y = rounded(py);
    }

    @Override
    public void lineTo(double px, double py) {
        double toX = rounded(px);
        double toY = rounded(py);
        if (toY == y) {
            command('h', toX - x);
        } else if (toX == x) {
            command('v', toY - y);
        } else {
            command('l', toX - x);
            next(toY - y);
        }
        x = toX;
        y = toY;
    }

    @Override
    public void quadTo(double cx, double cy, double px, double py) {
        command('q', cx - x);
        next(cy - y);
        to(px, py);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double px, double py) {
        command('c', c1x - x);
        next(c1y - y);
        next(c2x - x);
        next(c2y - y);
        to(px, py);
    }

    private void to(double px, double py) {
        double toX = rounded(px);
        double toY = rounded(py);
        next(toX - x);
        next(toY - y);
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        out.append('Z');
        command = 'Z';
        x = startX;
        y = startY;
    }

    /** Relative steps start from what was written, so that rounding does not add up. */
    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }

    /** Writes a command unless it is the one before, and its first number. */
    private void command(char wanted, double value) {
        if (command == wanted) {
            next(value);
        } else {
            command = wanted;
            Decimals.append(out.append(wanted), value);
        }
    }

    private void next(double value) {
        Decimals.appendNext(out, value);
    }
}
