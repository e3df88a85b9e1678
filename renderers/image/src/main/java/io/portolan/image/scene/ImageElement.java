package io.portolan.image.scene;

/**
 * A raster stretched over a rectangle.
 *
 * @param columns pixels in a row of the raster
 * @param rows rows of the raster
 * @param argb row by row from the top left, not premultiplied; not copied, to be left alone
 * @param box where it goes
 * @param smooth whether pixels between are interpolated; otherwise each raster pixel is a sharp rectangle
 */
public record ImageElement(int columns, int rows, int[] argb, Rect box, boolean smooth) implements Element {

    public ImageElement {
        if (argb.length != columns * rows) {
            throw new IllegalArgumentException(
                    columns + " x " + rows + " pixels need " + columns * rows + " values, there are " + argb.length);
        }
    }

    /** The same picture of more pixels: each of these as a block of equal ones. */
    public ImageElement enlarged(int across, int down) {
        int wide = columns * across;
        int[] blocks = new int[wide * rows * down];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = argb[i / wide / down * columns + i % wide / across];
        }
        return new ImageElement(wide, rows * down, blocks, box, smooth);
    }

    @Override
    public void paint(Painter painter) {
        painter.image(this);
    }
}
