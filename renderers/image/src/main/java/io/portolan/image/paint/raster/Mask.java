package io.portolan.image.paint.raster;

import java.util.Arrays;

/**
 * A small picture of coverage that is drawn many times.
 *
 * @param left where its first column lies from its origin
 * @param top where its first row lies from its origin
 * @param width columns
 * @param height rows
 * @param coverage row by row, 0 to 255 as unsigned bytes
 */
record Mask(int left, int top, int width, int height, byte[] coverage) {

    /** Takes a mask from a coverage whose shape is complete. */
    static Mask of(Coverage shape, Bounds area) {
        byte[] cells = new byte[area.width() * area.height()];
        shape.sweep((x, y, count, covered) -> {
            int first = (y - area.top()) * area.width() + x - area.left();
            Arrays.fill(cells, first, first + count, (byte) covered);
        });
        return new Mask(area.left(), area.top(), area.width(), area.height(), cells);
    }

    /** The pixels it can reach where its origin is at one. */
    Bounds area(int originX, int originY) {
        int x = originX + left;
        int y = originY + top;
        return new Bounds(x, y, x + width, y + height);
    }

    /** Lays a colour through this mask, its origin at a pixel; what it reaches is touched already. */
    void stamp(Pixels pixels, Bounds clip, int originX, int originY, int color, int alpha) {
        int fromX = Math.max(clip.left(), originX + left);
        int toX = Math.min(clip.right(), originX + left + width);
        int fromY = Math.max(clip.top(), originY + top);
        int toY = Math.min(clip.bottom(), originY + top + height);
        for (int y = fromY; y < toY; y++) {
            int cell = (y - originY - top) * width - originX - left;
            int row = y * pixels.width();
            for (int x = fromX; x < toX; x++) {
                int covered = coverage[cell + x] & 255;
                if (covered != 0) {
                    pixels.blend(row + x, color, alpha == 255 ? covered : (covered * alpha + 127) / 255);
                }
            }
        }
    }
}
