package io.portolan.image.hierarchy;

import io.portolan.image.scene.Element;
import java.util.List;
import java.util.stream.DoubleStream;

/** One tree laid out on the page. */
interface HierarchyFigure {

    HierarchyTrace trace();

    /** The sizes of its texts' letters. */
    DoubleStream textSizes();

    /**
     * Draws it.
     *
     * @param commonSize the size of all texts' letters; NaN where each has its own
     */
    void draw(double commonSize, List<Element> out);
}
