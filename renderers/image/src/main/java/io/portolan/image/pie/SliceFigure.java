package io.portolan.image.pie;

import io.portolan.image.plot.Margins;
import io.portolan.image.scene.Element;
import java.util.List;
import java.util.stream.DoubleStream;

/** One trace laid out on the page. */
interface SliceFigure {

    SliceTrace trace();

    /** Asks for the room its labels need beside the plot. */
    default void push(Margins margins) {}

    /** The sizes of its labels' letters. */
    DoubleStream textSizes();

    /**
     * Draws it.
     *
     * @param commonSize the size of all labels' letters; NaN where each has its own
     */
    void draw(double commonSize, List<Element> out);
}
