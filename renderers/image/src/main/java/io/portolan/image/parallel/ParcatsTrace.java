package io.portolan.image.parallel;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorWay;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parallel categories: rows as bands through the categories of several dimensions. */
public final class ParcatsTrace extends ParallelTrace {

    private final List<Categories> dimensions = new ArrayList<>();
    private double[] counts = {};

    public ParcatsTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public void calculate() {
        super.calculate();
        counts = counts(rows());
        dimensions.clear();
        for (Attrs part : inOrder(parts())) {
            dimensions.add(new Categories(part, counts));
        }
    }

    @Override
    protected void drawRows(Rect place, List<Element> out) {
        new ParcatsFigure(this, place).draw(out);
    }

    /** The dimensions in the order that they state, if the stated places are each place once. */
    private static List<Attrs> inOrder(List<Attrs> dimensions) {
        List<Integer> places = new ArrayList<>();
        for (Attrs part : dimensions) {
            places.add((int) part.number("displayindex", places.size()));
        }
        boolean valid = places.stream().distinct().count() == places.size()
                && places.stream().allMatch(place -> place >= 0 && place < places.size());
        if (!valid) {
            return dimensions;
        }
        List<Integer> order = new ArrayList<>(places);
        order.sort(Comparator.naturalOrder());
        return order.stream()
                .map(place -> dimensions.get(places.indexOf(place)))
                .toList();
    }

    private double[] counts(int rows) {
        Column stated = attrs().column("counts");
        double[] counts = new double[rows];
        for (int i = 0; i < rows; i++) {
            double count = stated.isEmpty() ? attrs().number("counts", 1) : stated.number(i % stated.size());
            counts[i] = count > 0 ? count : 0;
        }
        return counts;
    }

    /** From left to right. */
    List<Categories> dimensions() {
        return dimensions;
    }

    /** What each row counts for. */
    double[] counts() {
        return counts;
    }

    /** What the data say of a row's colour; empty where all are alike. */
    String rawColor(int row) {
        Column colors = colors();
        return colors.isEmpty() ? "" : String.valueOf(colors.text(row % colors.size()));
    }

    @Override
    Color plainColor() {
        return ColorWay.of(setup().layout(), "colorway").color(0);
    }
}
