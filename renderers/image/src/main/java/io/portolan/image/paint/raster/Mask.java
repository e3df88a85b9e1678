package io.portolan.image.paint.raster;

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
        shape.sweep((x, y, covered) -> cells[(y - area.top()) * area.width() + x - area.left()] = (byte) covered);
        return new Mask(area.left(), area.top(), area.width(), area.height(), cells);
    }

    /** Lays a colour through this mask, its origin at a pixel. */
    void stamp(Pixels pixels, Bounds clip, int originX, int originY, int color, int alpha) {
        int x0 = originX + left;
        int y0 = originY + top;
        Bounds area = new Bounds(x0, y0, x0 + width, y0 + height).intersection(clip);
        pixels.touch(area);
        for (int y = area.top(); y < area.bottom(); y++) {
            int cell = (y - y0) * width - x0;
            int row = y * pixels.width();
            for (int x = area.left(); x < area.right(); x++) {
                int covered = coverage[cell + x] & 255;
                if (covered != 0) {
                    pixels.blend(row + x, color, alpha == 255 ? covered : (covered * alpha + 127) / 255);
                }
            }
        }
    }
}
