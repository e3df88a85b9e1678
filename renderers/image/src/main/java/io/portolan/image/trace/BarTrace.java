package io.portolan.image.trace;

import java.util.Optional;

/** Bars of stated sizes. */
public final class BarTrace extends Bars {

    private final boolean vertical;
    private final BarLook look;

    public BarTrace(TraceSetup setup) {
        super(setup);
        look = new BarLook(setup);
        boolean lying = attrs().has("x") && !attrs().has("y");
        vertical = attrs().text("orientation", lying ? "h" : "v").equals("v");
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    @Override
    public boolean hasData() {
        return Positions.haveData(attrs());
    }

    @Override
    AreaStyle style(int index, Selection chosen) {
        return look.style(index, chosen);
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return look.colorBar();
    }

    @Override
    public void calculate() {
        double[][] stated = stated();
        bars(stated[0], stated[1]);
    }
}
