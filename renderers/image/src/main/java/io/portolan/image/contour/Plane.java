package io.portolan.image.contour;

import io.portolan.image.scene.Path;

/** A grid whose coordinates are pixels on the page. */
record Plane(ContourGrid grid) implements Ground {

    @Override
    public ContourLine onPage(ContourLine line) {
        return line;
    }

    @Override
    public void alongEdge(Path.Builder path, double x0, double y0, double x1, double y1) {
        path.line(x1, y1);
    }

    @Override
    public Path outline() {
        double left = grid.xs()[0];
        double right = grid.xs()[grid.columns() - 1];
        double bottom = grid.ys()[0];
        double top = grid.ys()[grid.rows() - 1];
        return Path.builder()
                .move(left, top)
                .line(right, top)
                .line(right, bottom)
                .line(left, bottom)
                .close()
                .build();
    }
}
