package io.portolan.image.control;

import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import java.util.List;

/** Something beside the plot that would answer to clicks. */
public interface Control {

    /** Asks for room around the plot. */
    void push(Page page, Margins margins);

    void draw(Page page, List<Element> out);

    /** Whether it draws the title of an axis in the axis's stead. */
    default boolean titles(AxisView view) {
        return false;
    }
}
