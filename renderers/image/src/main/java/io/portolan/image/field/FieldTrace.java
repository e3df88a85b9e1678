package io.portolan.image.field;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.trace.Binned;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trace over a field of values on two axes. */
public abstract class FieldTrace extends CartesianTrace {

    private final FieldSource source;
    private final ColorMapper colors;
    private Field field = Field.EMPTY;

    /**
     * A trace with its attributes and where its values come from.
     *
     * @param autoColors whether the values choose a scale of colours where none is stated
     */
    protected FieldTrace(TraceSetup setup, FieldSource source, boolean autoColors) {
        super(setup);
        this.source = source;
        colors = setup.colorAxes().mapper(attrs(), "z", autoColors);
    }

    public final Field field() {
        return field;
    }

    public final ColorMapper colors() {
        return colors;
    }

    @Override
    public boolean wantsTicks() {
        return true;
    }

    /** A matrix without coordinates is counted, whatever is in it. */
    @Override
    public Column sample(String letter) {
        boolean scaled = attrs().text(letter + "type", "array").equals("scaled");
        return scaled && attrs().has(letter + "0") ? Column.of(0.0) : super.sample(letter);
    }

    @Override
    public final void calculate() {
        source.calculate(x(), y());
    }

    @Override
    public final List<Binned> binned() {
        return source.binned();
    }

    @Override
    public final void show() {
        Field read = source.field();
        field = source.binned().isEmpty() ? bridged(read) : read.zeroed();
        color(read);
        if (!field.isEmpty()) {
            x().show(reach(field.x()), Room.NONE);
            y().show(reach(field.y()), Room.NONE);
        }
    }

    /** Tells the colours what values there are. */
    protected void color(Field read) {
        colors.include(read.values());
    }

    /** The field as it is drawn where values are missing. */
    protected abstract Field bridged(Field read);

    /** What its axes must show. */
    protected abstract double[] reach(Positions positions);

    @Override
    public final void draw(List<Element> out) {
        if (field.isEmpty()) {
            return;
        }
        List<Element> parts = new ArrayList<>();
        drawField(parts);
        double opacity = attrs().number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    /** Draws the field, which is not empty. */
    protected abstract void drawField(List<Element> out);

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean own = !attrs().has("coloraxis") && attrs().flag("showscale", true) && !field.isEmpty();
        return own ? Optional.of(colors.bar()) : Optional.empty();
    }
}
