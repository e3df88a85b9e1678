package io.portolan.image.carpet;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Path;

/** Draws lines on a sheet along a or along b. */
final class SheetLines {

    private final Sheet sheet;
    private final Axis x;
    private final Axis y;

    SheetLines(Sheet sheet, Axis x, Axis y) {
        this.sheet = sheet;
        this.x = x;
        this.y = y;
    }

    /** The whole line of one a, by its place among the columns. */
    Path column(double column) {
        return along(Path.builder(), false, column, 0, sheet.b().length - 1).build();
    }

    /** The whole line of one b, by its place among the rows. */
    Path row(double row) {
        return along(Path.builder(), true, row, 0, sheet.a().length - 1).build();
    }

    /** The edge of the sheet, as seen where b goes up: up the left side, along the top, down and back. */
    Path outline() {
        int right = sheet.a().length - 1;
        int top = sheet.b().length - 1;
        Path.Builder path = Path.builder();
        along(path, false, 0, 0, top);
        along(path, true, top, 0, right);
        along(path, false, right, top, 0);
        along(path, true, 0, right, 0);
        return path.close().build();
    }

    /**
     * Goes along a line of the sheet, from cell to cell; begins the path if it is empty.
     *
     * @param alongA whether a changes and b stays, or the other way round
     * @param fixed the place of the value that stays
     * @param from the place of the other where it starts
     * @param to where it ends, which may be before
     */
    Path.Builder along(Path.Builder path, boolean alongA, double fixed, double from, double to) {
        double[] start = at(alongA, fixed, from);
        if (path.isEmpty()) {
            path.move(x.pixelOf(start[0]), y.pixelOf(start[1]));
        }
        int direction = from < to ? 1 : -1;
        double place = from;
        while (direction * (to - place) > 1e-9) {
            double next = direction > 0 ? Math.floor(place + 1e-9) + 1 : Math.ceil(place - 1e-9) - 1;
            next = direction > 0 ? Math.min(to, next) : Math.max(to, next);
            piece(path, alongA, fixed, place, next);
            place = next;
        }
        return path;
    }

    private double[] at(boolean alongA, double fixed, double place) {
        return alongA ? sheet.atGrid(place, fixed) : sheet.atGrid(fixed, place);
    }

    /** A part of the line within one cell. */
    private void piece(Path.Builder path, boolean alongA, double fixed, double from, double to) {
        double[] end = at(alongA, fixed, to);
        double endX = x.pixelOf(end[0]);
        double endY = y.pixelOf(end[1]);
        boolean smooth = alongA ? sheet.net().isSmoothAlongA() : sheet.net().isSmoothAlongB();
        if (!smooth) {
            path.line(endX, endY);
            return;
        }
        double[] start = at(alongA, fixed, from);
        double middle = (from + to) / 2;
        double[] leave = slope(alongA, fixed, from, middle);
        double[] arrive = slope(alongA, fixed, to, middle);
        double third = (to - from) / 3;
        path.cubic(
                x.pixelOf(start[0] + leave[0] * third),
                y.pixelOf(start[1] + leave[1] * third),
                x.pixelOf(end[0] - arrive[0] * third),
                y.pixelOf(end[1] - arrive[1] * third),
                endX,
                endY);
    }

    /** The slope at a place, in the cell that holds the middle: it is not the same on both sides of a grid line. */
    private double[] slope(boolean alongA, double fixed, double place, double middle) {
        int fixedCell = (int) Math.max(0, Math.min((alongA ? sheet.b() : sheet.a()).length - 2, Math.floor(fixed)));
        int cell = (int) Math.max(0, Math.min((alongA ? sheet.a() : sheet.b()).length - 2, Math.floor(middle)));
        return alongA
                ? sheet.net().alongA(cell, fixedCell, place - cell, fixed - fixedCell)
                : sheet.net().alongB(fixedCell, cell, fixed - fixedCell, place - cell);
    }
}
