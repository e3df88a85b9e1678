package io.portolan.image.polar;

import io.portolan.image.scene.Element;
import java.util.List;

/** What an axis draws: its grid below all traces, its line and its ticks below or above them. */
interface AxisPainting {

    boolean isBelowTraces();

    void grid(List<Element> out);

    void line(List<Element> out);

    /** Draws ticks and their labels. */
    void ticks(List<Element> out);
}
