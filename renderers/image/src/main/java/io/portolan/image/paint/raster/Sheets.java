package io.portolan.image.paint.raster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** The canvases of pictures of one size: the page, and what is laid over it. Those not in use are clear. */
final class Sheets {

    private final int width;
    private final int height;
    private final Pixels page;
    private final Deque<Pixels> layers = new ArrayDeque<>();
    private final Deque<byte[]> stencils = new ArrayDeque<>();

    Sheets(int width, int height) {
        this.width = width;
        this.height = height;
        page = new Pixels(width, height);
    }

    boolean fit(Bounds wanted) {
        return wanted.width() == width && wanted.height() == height;
    }

    /** The page, all in one colour. */
    Pixels page(int ground) {
        page.flood(ground);
        return page;
    }

    Pixels takeLayer() {
        return layers.isEmpty() ? new Pixels(width, height) : layers.pop();
    }

    void giveBack(Pixels layer) {
        layer.clear();
        layers.push(layer);
    }

    /** A stencil that may have been used before. */
    byte[] takeStencil() {
        return stencils.isEmpty() ? new byte[width * height] : stencils.pop();
    }

    void giveBack(byte[] stencil) {
        stencils.push(Objects.requireNonNull(stencil));
    }
}
