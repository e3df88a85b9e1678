package io.portolan.image.paint.raster;

import io.portolan.image.paint.Flattener;

/** Cuts lines into dashes; each part of a path begins with a dash. */
final class Dasher implements Flattener.Lines {

    private final Flattener.Lines out;
    private final double[] lengths;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int index;
    private double left;

    /**
     * Cuts for one stroke.
     *
     * @param lengths dashes and gaps by turns, in device pixels, at least one of them positive
     */
    Dasher(Flattener.Lines out, double[] lengths) {
        this.out = out;
        this.lengths = lengths;
    }

    @Override
    public void moveTo(double px, double py) {
        startX = x = px;
        startY = y = py;
        index = 0;
        left = lengths[0];
        out.moveTo(x, y);
    }

    @Override
    public void lineTo(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        double length = Math.sqrt(dx * dx + dy * dy);
        double done = 0;
        while (length - done > left) {
            done += left;
            step(x + dx * done / length, y + dy * done / length);
        }
        left -= length - done;
        x = px;
        y = py;
        if (inDash()) {
            out.lineTo(x, y);
        }
    }

    private void step(double toX, double toY) {
        if (inDash()) {
            out.lineTo(toX, toY);
        } else {
            out.moveTo(toX, toY);
        }
        index++;
        left = lengths[index % lengths.length];
    }

    private boolean inDash() {
        return index % 2 == 0;
    }

    @Override
    public void close() {
        lineTo(startX, startY);
    }
}
