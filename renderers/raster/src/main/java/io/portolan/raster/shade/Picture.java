package io.portolan.raster.shade;

import io.portolan.raster.RasterException;

/**
 * A grid of colours. Like the grids it comes from it starts with the lowest row.
 *
 * @param width pixels in a row
 * @param height rows
 * @param argb row by row from the bottom, not premultiplied; not copied, to be left alone
 */
public record Picture(int width, int height, int[] argb) {

    public Picture {
        if (argb.length != width * height) {
            throw new RasterException("A picture of " + width + " x " + height + " needs " + width * height
                    + " colours, not " + argb.length + ".");
        }
    }

    /** This picture with another laid on it. */
    public Picture under(Picture above, Compositing how) {
        if (above.width != width || above.height != height) {
            throw new RasterException("A picture of " + above.width + " x " + above.height
                    + " cannot be laid on one of " + width + " x " + height + ".");
        }
        int[] laid = new int[argb.length];
        for (int i = 0; i < laid.length; i++) {
            laid[i] = how.of(above.argb[i], argb[i]);
        }
        return new Picture(width, height, laid);
    }

    /** This picture on an opaque ground. */
    public Picture on(Rgb ground) {
        int[] filled = new int[argb.length];
        java.util.Arrays.fill(filled, ground.opaque());
        return new Picture(width, height, filled).under(this, Compositing.OVER);
    }

    /** The colours row by row from the top, as painters want them; a copy. */
    public int[] fromTop() {
        int[] turned = new int[argb.length];
        for (int row = 0; row < height; row++) {
            System.arraycopy(argb, row * width, turned, (height - 1 - row) * width, width);
        }
        return turned;
    }
}
