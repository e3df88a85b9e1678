package io.portolan.image.paint.raster;

import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;

/** Stretches a raster over its box: sharp cells by the nearest pixel, smooth ones by linear interpolation. */
final class ImageSampler {

    private final ImageElement image;
    private final double scale;

    ImageSampler(ImageElement image, double scale) {
        this.image = image;
        this.scale = scale;
    }

    void draw(Pixels pixels, Bounds clip) {
        Rect box = image.box();
        Bounds area = Bounds.nearest(box, scale).intersection(clip);
        pixels.touch(area);
        double perColumn = image.columns() / (box.width() * scale);
        double perRow = image.rows() / (box.height() * scale);
        for (int y = area.top(); y < area.bottom(); y++) {
            double v = (y + 0.5 - box.y() * scale) * perRow;
            for (int x = area.left(); x < area.right(); x++) {
                double u = (x + 0.5 - box.x() * scale) * perColumn;
                int color = image.smooth() ? between(u - 0.5, v - 0.5) : at((int) Math.floor(u), (int) Math.floor(v));
                pixels.blend(y * pixels.width() + x, color & 0xffffff, color >>> 24);
            }
        }
    }

    private int at(int column, int row) {
        int c = Math.max(0, Math.min(image.columns() - 1, column));
        int r = Math.max(0, Math.min(image.rows() - 1, row));
        return image.argb()[r * image.columns() + c];
    }

    private int between(double u, double v) {
        int column = (int) Math.floor(u);
        int row = (int) Math.floor(v);
        double right = u - column;
        double down = v - row;
        int top = mixed(at(column, row), at(column + 1, row), right);
        int bottom = mixed(at(column, row + 1), at(column + 1, row + 1), right);
        return mixed(top, bottom, down);
    }

    /** Colours count by their alphas, so that what is clear has no part in them. */
    private static int mixed(int a, int b, double share) {
        double ofA = (a >>> 24) * (1 - share);
        double ofB = (b >>> 24) * share;
        double alpha = ofA + ofB;
        if (alpha <= 0) {
            return 0;
        }
        int mixed = (int) (alpha + 0.5) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            double part = ((a >>> shift & 255) * ofA + (b >>> shift & 255) * ofB) / alpha;
            mixed |= (int) (part + 0.5) << shift;
        }
        return mixed;
    }
}
