package io.portolan.image.paint.pdf;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Path;

/** Writes a path as operators that construct it. */
final class PathOperators implements Path.Sink {

    private final TextBuffer out;
    private double x;
    private double y;

    PathOperators(TextBuffer out) {
        this.out = out;
    }

    @Override
    public void moveTo(double px, double py) {
        point(px, py).append("m\n");
    }

    @Override
    public void lineTo(double px, double py) {
        point(px, py).append("l\n");
    }

    /** As the cubic curve that is the same. */
    @Override
    public void quadTo(double cx, double cy, double px, double py) {
        cubicTo((x + 2 * cx) / 3, (y + 2 * cy) / 3, (px + 2 * cx) / 3, (py + 2 * cy) / 3, px, py);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double px, double py) {
        point(c1x, c1y);
        point(c2x, c2y);
        point(px, py).append("c\n");
    }

    @Override
    public void close() {
        out.append("h\n");
    }

    private TextBuffer point(double px, double py) {
        x = px;
        y = py;
        Decimals.append(out, px).append(' ');
        return Decimals.append(out, py).append(' ');
    }
}
