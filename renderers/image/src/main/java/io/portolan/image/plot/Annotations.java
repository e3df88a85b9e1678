package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import java.util.List;

/** The texts that a layout puts on its plots or its paper. */
public final class Annotations {

    private final Attrs layout;
    private final AxisSet axes;
    private final Page page;
    private final TextStyle font;

    public Annotations(Attrs layout, AxisSet axes, Page page, TextStyle font) {
        this.layout = layout;
        this.axes = axes;
        this.page = page;
        this.font = font;
    }

    public void draw(List<Element> out) {
        for (Attrs annotation : layout.parts("annotations")) {
            if (annotation.flag("visible", true)) {
                new Annotation(annotation, axes, page, font).draw(out);
            }
        }
    }
}
