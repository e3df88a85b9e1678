package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;

/** A panel that the layout describes under a name of its own: a polar, ternary or Smith subplot, or a map of tiles. */
public abstract class SubplotPanel implements Panel {

    private final String name;
    private final Attrs attrs;
    private final TraceSetup setup;

    /**
     * A subplot.
     *
     * @param name such as {@code polar2}
     * @param setup of any of its traces, for what all share
     */
    protected SubplotPanel(String name, TraceSetup setup) {
        this.name = name;
        this.setup = setup;
        Attrs layout = setup.layout();
        attrs = layout.part(name).over(layout.part("template.layout." + name.replaceAll("\\d+$", "")));
    }

    @Override
    public final int layer() {
        return 0;
    }

    protected final Attrs attrs() {
        return attrs;
    }

    protected final TraceSetup setup() {
        return setup;
    }

    /** The attributes of one of its axes. */
    protected final Attrs axis(String axisName) {
        return attrs.part(axisName).over(setup.layout().only("separators"));
    }

    /** Its part of the page. */
    protected final Rect box(Page page) {
        return Domain.ofSubplot(name, false, attrs, setup.layout()).on(page);
    }

    protected final Color ground() {
        return attrs.color("bgcolor", Color.WHITE);
    }

    protected final Color paper() {
        return setup.layout().color("paper_bgcolor", Color.WHITE);
    }
}
