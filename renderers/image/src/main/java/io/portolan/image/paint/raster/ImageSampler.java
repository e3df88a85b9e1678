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

    private static int mixed(int a, int b, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double part = (a >>> shift & 255) * (1 - share) + (b >>> shift & 255) * share;
            mixed |= (int) (part + 0.5) << shift;
        }
        return mixed;
    }
}
