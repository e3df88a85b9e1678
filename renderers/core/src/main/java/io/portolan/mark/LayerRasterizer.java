package io.portolan.mark;

import java.util.List;

/**
 * Draws the rows of a mark as one picture in which each pixel shows what the rows there were reduced to. Found by
 * {@link java.util.ServiceLoader}; the module {@code portolan-raster} brings one.
 */
public interface LayerRasterizer {

    /** Whether it draws points whose rows are there; reads no data. */
    boolean reads(Origin origin);

    /**
     * One picture for each panel, all with the same colours for the same values.
     *
     * @param mark what is drawn: points, a line or an area
     * @param panels the rows of each panel, with {@link MarkOptions#PANEL} set and an {@link Layer#origin() origin}
     */
    List<Drawing> draw(Mark mark, List<Layer> panels, Scales scales);
}
