package io.portolan.image.space;

import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Frame;
import io.portolan.image.space.render.Lines;
import io.portolan.image.space.render.Raster;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;
import java.util.List;

/**
 * Where bodies are drawn.
 *
 * @param view how the scene is seen
 * @param box what of it is seen
 * @param walls which of the box's faces are behind
 * @param ticks of each axis, lowest first
 * @param frame the picture
 * @param raster fills triangles in the frame
 * @param lines draws lines in the frame
 * @param area where the frame goes on the page
 * @param texts what is written over the picture; grows
 */
public record Stage(
        View view,
        Box box,
        Walls walls,
        List<List<Tick>> ticks,
        Frame frame,
        Raster raster,
        Lines lines,
        Rect area,
        List<Element> texts) {

    static Stage of(
            View view, Box box, Walls walls, List<List<Tick>> ticks, Frame frame, Rect area, List<Element> texts) {
        Raster raster = new Raster(frame, view, box);
        return new Stage(view, box, walls, ticks, frame, raster, new Lines(frame, view, raster), area, texts);
    }

    /** The page's pixel, from the left, of a place in the picture. */
    public double pageX(Vec projected) {
        return area.x() + view.pixelX(projected);
    }

    /** The page's pixel, from the top, of a place in the picture. */
    public double pageY(Vec projected) {
        return area.y() + view.pixelY(projected);
    }
}
