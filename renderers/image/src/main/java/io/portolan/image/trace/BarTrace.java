package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import java.util.Arrays;

/** Bars of stated sizes. */
public final class BarTrace extends Bars {

    private final boolean vertical;

    public BarTrace(TraceSetup setup) {
        super(setup);
        boolean lying = attrs().has("x") && !attrs().has("y");
        vertical = attrs().text("orientation", lying ? "h" : "v").equals("v");
    }

    @Override
    boolean isVertical() {
        return vertical;
    }

    @Override
    public void calculate() {
        String along = vertical ? "x" : "y";
        String up = vertical ? "y" : "x";
        double[] sizes = sizeAxis().numbers(attrs().column(up));
        double[] positions =
                attrs().has(along) ? positionAxis().numbers(attrs().column(along)) : counted(along, sizes.length);
        int count = Math.min(positions.length, sizes.length);
        bars(Arrays.copyOf(positions, count), Arrays.copyOf(sizes, count));
    }

    private double[] counted(String letter, int count) {
        Axis axis = positionAxis();
        double start = attrs().at(letter + "0").map(axis::number).orElse(0.0);
        double step = attrs().number("d" + letter, 1);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = start + i * step;
        }
        return numbers;
    }
}
