package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/**
 * Draws segments with a width: each cell is covered by how near its middle is to the segment, falling off linearly over
 * one cell at the rim. Cells are scanned across the segment's longer direction, between the sides of the rectangle around
 * it. Where coverage adds up, a segment covers the joint with the one before only where it covers more than that did.
 */
final class SmoothSegments extends Pen {

    private final int columns;
    private final boolean addsUp;
    private final double intensity;
    private final double core;
    private final double reach;
    private final double[] cornerX = new double[4];
    private final double[] cornerY = new double[4];
    private boolean flipped;
    private boolean startCap;
    private boolean endCap;
    private double drawnToX = Double.NaN;
    private double drawnToY = Double.NaN;
    private Ray drawn = new Ray(0, 0, 1, 0);
    private Ray along = new Ray(0, 0, 1, 0);
    private Ray before = new Ray(0, 0, 1, 0);

    SmoothSegments(Viewport viewport, double width, boolean addsUp) {
        super(viewport);
        columns = viewport.width();
        this.addsUp = addsUp;
        intensity = Math.min(1, width);
        double drawn = Math.max(1, width);
        core = 0.5 * (drawn - 1);
        reach = 0.5 * (drawn + 1);
    }

    @Override
    void segment(int row, double[] xs, double[] ys, int point, int count, Hits hits) {
        double startX = position(x, fromX);
        double startY = position(y, fromY);
        double endX = position(x, toX);
        double endY = position(y, toY);
        if (startX == endX && startY == endY) {
            return;
        }
        // Along the flatter direction a scan meets fewer rows.
        flipped = Math.abs(endX - startX) < Math.abs(endY - startY);
        boolean alone = !addsUp || !clip.startsInside() || !isPoint(xs, ys, point - 1, count);
        Ray segment = Ray.between(startX, startY, endX, endY);
        along = turned(segment);
        before = alone ? along : turned(arriving(xs[point - 1], ys[point - 1], startX, startY));
        drawn = segment;
        drawnToX = endX;
        drawnToY = endY;
        startCap = alone || !(before.length() > 0);
        endCap = !addsUp || !isPoint(xs, ys, point + 2, count);
        scan(row, hits);
    }

    /** The segment from a point in data coordinates to where this one starts: mostly the one that was drawn last. */
    private Ray arriving(double dataX, double dataY, double startX, double startY) {
        double previousX = position(x, dataX);
        double previousY = position(y, dataY);
        boolean same = drawnToX == startX && drawnToY == startY && drawn.x() == previousX && drawn.y() == previousY;
        return same ? drawn : Ray.between(previousX, previousY, startX, startY);
    }

    private static double position(Mapping axis, double value) {
        return axis.position(value) - 0.5;
    }

    private Ray turned(Ray ray) {
        return flipped ? ray.flipped() : ray;
    }

    private void scan(int row, Hits hits) {
        int lowest = corners();
        int lastY = (flipped ? x : y).bins() - 1;
        int lastX = (flipped ? y : x).bins() - 1;
        int from = bounded(Math.ceil(cornerY[lowest]), lastY);
        int to = bounded(Math.floor(cornerY[(lowest + 2) % 4]), lastY);
        for (int cellY = from; cellY <= to; cellY++) {
            int left = bounded(Math.ceil(side(lowest, 1, cellY)), lastX);
            int right = bounded(Math.floor(side(lowest, 3, cellY)), lastX);
            for (int cellX = left; cellX <= right; cellX++) {
                cover(row, cellX, cellY, hits);
            }
        }
    }

    private static int bounded(double bin, int last) {
        return Math.max(0, Math.min(last, (int) bin));
    }

    /** Finds the rectangle around the segment; gives its lowest corner. Corners go round clockwise. */
    private int corners() {
        boolean up = along.dy() > 0 || along.dy() == 0 && along.dx() > 0;
        double sign = up ? 1 : -1;
        double startX = up ? along.x() : along.endX();
        double startY = up ? along.y() : along.endY();
        double endX = up ? along.endX() : along.x();
        double endY = up ? along.endY() : along.y();
        double outX = sign * reach * along.dx();
        double outY = sign * reach * along.dy();
        double rightX = outY;
        double rightY = -outX;
        corner(0, startX + rightX - outX, startY + rightY - outY);
        corner(1, startX - rightX - outX, startY - rightY - outY);
        corner(2, endX - rightX + outX, endY - rightY + outY);
        corner(3, endX + rightX + outX, endY + rightY + outY);
        return endX > startX ? 0 : 1;
    }

    private void corner(int index, double atX, double atY) {
        cornerX[index] = atX;
        cornerY[index] = atY;
    }

    /** Where a row meets the rectangle's left (1) or right (3) side. */
    private double side(int lowest, int turn, int cellY) {
        int lower = lowest;
        int upper = (lower + turn) % 4;
        if (cellY > cornerY[upper]) {
            lower = upper;
            upper = (lower + turn) % 4;
        }
        if (cornerY[lower] == cornerY[upper]) {
            return cornerX[upper];
        }
        double share = (cellY - cornerY[lower]) / (cornerY[upper] - cornerY[lower]);
        return cornerX[lower] + share * (cornerX[upper] - cornerX[lower]);
    }

    private void cover(int row, int cellX, int cellY, Hits hits) {
        double forward = along.forward(cellX, cellY);
        double covered = 0;
        double distance;
        if (forward < 0) {
            if (!startCap && !(before.forward(cellX, cellY) > before.length())) {
                return;
            }
            distance = along.distanceFromStart(cellX, cellY);
        } else if (forward > along.length()) {
            if (!endCap) {
                return;
            }
            distance = along.distanceFromEnd(cellX, cellY);
        } else {
            distance = along.sideways(cellX, cellY);
            covered = startCap ? 0 : coveredBefore(cellX, cellY);
        }
        double coverage = coverage(distance);
        if (coverage > covered) {
            int place = flipped ? cellX * columns + cellY : cellY * columns + cellX;
            hits.cover(place, row, coverage, covered);
        }
    }

    private double coveredBefore(int cellX, int cellY) {
        double forward = before.forward(cellX, cellY);
        double sideways = before.sideways(cellX, cellY);
        boolean beside = forward >= 0 && forward <= before.length() && sideways <= reach;
        return beside ? coverage(sideways) : 0;
    }

    private double coverage(double distance) {
        double share = (distance - core) / (reach - core);
        return (1 - Math.max(0, Math.min(1, share))) * intensity;
    }
}
