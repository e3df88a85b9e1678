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

    @Override
    public void paint(Painter painter) {
        painter.image(this);
    }
}
