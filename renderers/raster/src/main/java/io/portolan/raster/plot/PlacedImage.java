package io.portolan.raster.plot;

import io.portolan.image.paint.png.PngWriter;
import io.portolan.json.JsonObject;
import io.portolan.raster.Range;
import io.portolan.raster.shade.Picture;
import java.util.Base64;

/** A picture as an image of the layout, which lies on the axes where its data lies. */
final class PlacedImage {

    private PlacedImage() {}

    static JsonObject of(Picture picture, Plane plane) {
        PanelAxis x = plane.x();
        PanelAxis y = plane.y();
        Range across = plane.canvas().xRange().orElseThrow();
        Range up = plane.canvas().yRange().orElseThrow();
        int[] argb = pixels(picture, x.isReversed(), y.isReversed());
        byte[] png = new PngWriter().write(picture.width(), picture.height(), argb);
        return JsonObject.builder()
                .put("source", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .put("xref", "x")
                .put("yref", "y")
                .put("x", x.position(across.low()))
                .put("y", y.position(up.high()))
                .put("sizex", x.length(across))
                .put("sizey", y.length(up))
                .put("xanchor", x.isReversed() ? "right" : "left")
                .put("yanchor", y.isReversed() ? "bottom" : "top")
                .put("sizing", "stretch")
                .build();
    }

    /** The pixels from the top left of the panel, whichever way its axes run. */
    private static int[] pixels(Picture picture, boolean fromRight, boolean fromTop) {
        int width = picture.width();
        int height = picture.height();
        int[] turned = new int[width * height];
        for (int row = 0; row < height; row++) {
            int from = (fromTop ? row : height - 1 - row) * width;
            for (int column = 0; column < width; column++) {
                turned[row * width + column] = picture.argb()[from + (fromRight ? width - 1 - column : column)];
            }
        }
        return turned;
    }
}
