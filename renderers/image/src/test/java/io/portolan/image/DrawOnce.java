package io.portolan.image;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;

/** Draws one figure; run in a JVM of its own. */
public final class DrawOnce {

    private DrawOnce() {}

    public static void main(String[] args) {
        Figure figure =
                Figure.parse("{\"data\":[{\"y\":[1,2,3],\"name\":\"caf\u00e9\"},{\"type\":\"bar\",\"y\":[2]}]}");
        ImageRenderer renderer = new ImageRenderer();
        if (renderer.render(figure, Format.PNG, RenderOptions.standard()).length == 0
                || renderer.render(figure, Format.SVG, RenderOptions.standard()).length == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
    }
}
