package io.portolan.image.space;

import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.List;

/** A trace that stands in a scene. */
public abstract class SpaceTrace extends PanelTrace {

    protected SpaceTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public final String panelName() {
        String name = attrs().text("scene", "scene");
        return name.startsWith("scene") ? name : "scene";
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        List<SpaceTrace> all = traces.stream()
                .filter(SpaceTrace.class::isInstance)
                .map(SpaceTrace.class::cast)
                .toList();
        return new ScenePanel(setup().layout(), panelName(), setup().font(), all);
    }

    @Override
    public void calculate() {}

    /** The data on an axis of that letter, which may decide the axis's type; one row of it where it is a matrix. */
    final Column coordinates(String letter) {
        Column column = attrs().column(letter);
        return column.isNested() ? column.rows().get(0) : column;
    }

    /** Turns its data into values of the axes, and tells them which. */
    public abstract void place(SceneAxes axes);

    /** What stands in the scene, once the axes know their scales. */
    public abstract List<Body> bodies(SceneAxes axes);
}
