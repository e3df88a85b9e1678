package io.portolan.image.carpet;

import io.portolan.image.axis.Axis;
import io.portolan.image.contour.ContourLine;
import io.portolan.image.contour.Ground;
import io.portolan.image.scene.Path;

/** A sheet as the ground of contours whose coordinates are a and b. */
record CarpetGround(Sheet sheet, Axis x, Axis y) implements Ground {

    @Override
    public ContourLine onPage(ContourLine line) {
        double[] px = new double[line.size()];
        double[] py = new double[line.size()];
        for (int i = 0; i < px.length; i++) {
            double[] point = sheet.at(line.xs()[i], line.ys()[i]);
            px[i] = x.pixelOf(point[0]);
            py[i] = y.pixelOf(point[1]);
        }
        return new ContourLine(px, py);
    }

    @Override
    public void alongEdge(Path.Builder path, double a0, double b0, double a1, double b1) {
        boolean alongA = Math.abs(sheet.column(a1) - sheet.column(a0)) > Math.abs(sheet.row(b1) - sheet.row(b0));
        SheetLines lines = new SheetLines(sheet, x, y);
        if (alongA) {
            lines.along(path, true, sheet.row((b0 + b1) / 2), sheet.column(a0), sheet.column(a1));
        } else {
            lines.along(path, false, sheet.column((a0 + a1) / 2), sheet.row(b0), sheet.row(b1));
        }
    }

    @Override
    public Path outline() {
        return new SheetLines(sheet, x, y).outline();
    }
}
