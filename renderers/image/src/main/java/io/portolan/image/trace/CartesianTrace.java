package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.value.Column;
import io.portolan.json.JsonArray;
import java.util.List;

/** A trace on a pair of axes, through its life: given axes, calculated, ranged, drawn. */
public abstract class CartesianTrace extends Trace {

    private Axis x;
    private Axis y;

    /** A trace with its attributes. */
    @SuppressWarnings("NullAway.Init")
    protected CartesianTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public final List<CartesianTrace> onAxes() {
        return List.of(this);
    }

    /** Gives the trace its axes, before anything is calculated. */
    public final void attach(Axis horizontal, Axis vertical) {
        x = horizontal;
        y = vertical;
    }

    public final Axis x() {
        return x;
    }

    public final Axis y() {
        return y;
    }

    /** The data that decides what type an axis is; empty where this trace does not care. */
    public Column sample(String letter) {
        Column data = attrs().column(letter);
        return data.isEmpty() && attrs().has(letter + "0")
                ? Column.of(JsonArray.of(attrs().at(letter + "0").orElseThrow()))
                : data;
    }

    /** Whether its axis of a letter has grid lines unless told otherwise: not where bars or boxes stand. */
    public boolean wantsGrid(String letter) {
        return true;
    }

    /** Whether its axis of a letter is drawn unless told otherwise. */
    public boolean wantsAxis(String letter) {
        return true;
    }

    /** Whether its axis of a letter runs from the top down unless told otherwise. */
    public boolean runsDown(String letter) {
        return false;
    }

    /** Whether its axes have ticks outside of the plot unless told otherwise: surfaces would hide a grid. */
    public boolean wantsTicks() {
        return false;
    }

    /** Whether a unit is as long on its x axis as on its y axis unless told otherwise. */
    public boolean hasSquareUnits() {
        return false;
    }

    /** Lets it find the traces it depends on, once all are calculated. */
    public void meet(List<CartesianTrace> all) {}

    /** Whether it stands on zero, so that a zero line must show even under an axis line. */
    public boolean standsOnZero() {
        return false;
    }

    /** What it counts by bins that must be settled with those of other traces. */
    public List<Binned> binned() {
        return List.of();
    }

    /** Whether its positions lie along x and its sizes along y. */
    public boolean isVertical() {
        return true;
    }

    /**
     * What stands at each place of an axis of categories, for one that orders them by value.
     *
     * @return places along the axis of that letter, and the values there; empty where it has none
     */
    public double[][] valuesAlong(String letter) {
        return new double[2][0];
    }

    /** Tells its axes what they must show. Everything that depends on other traces is settled by now. */
    public abstract void show();

    /** Which traces are below: lower layers are drawn first, within one the order of the figure holds. */
    public abstract int layer();

    /** Draws what stays inside the plot. */
    public abstract void draw(List<Element> out);

    /** Whether its x axis shows a slider below the plot unless told otherwise. */
    public boolean wantsRangeSlider() {
        return false;
    }

    /** Adds parts of the trace to the picture, translucent if the trace is. */
    protected final void translucent(List<Element> parts, List<Element> out) {
        double opacity = Math.max(0, attrs().number("opacity", 1));
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    /** Draws what may reach over the plot's edge. */
    public void drawUnclipped(List<Element> out) {}
}
