package io.portolan.image.parallel;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parallel coordinates: rows as lines across axes that stand side by side. */
public final class ParcoordsTrace extends ParallelTrace {

    private static final Color GREY = Color.rgb(0x7f, 0x7f, 0x7f);

    private final List<NumberDimension> dimensions = new ArrayList<>();

    public ParcoordsTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public void calculate() {
        super.calculate();
        dimensions.clear();
        parts().forEach(part -> dimensions.add(new NumberDimension(part, rows())));
    }

    @Override
    protected void drawRows(Rect place, List<Element> out) {
        new ParcoordsFigure(this, place).draw(out);
    }

    @Override
    Attrs line() {
        return super.line().over(Attrs.of(JsonObject.of("colorscale", "Viridis")));
    }

    @Override
    boolean choosesScale() {
        return false;
    }

    /** From left to right. */
    List<NumberDimension> dimensions() {
        return dimensions;
    }

    /** The rows from the lowest to the highest on the picture: larger colour values lie on smaller ones. */
    List<Integer> rowsFromBelow() {
        List<Integer> order = new ArrayList<>();
        for (int row = rows() - 1; row >= 0; row--) {
            order.add(row);
        }
        Column colors = colors();
        if (colors.isNumeric()) {
            order.sort(Comparator.comparingDouble(colors::number));
        }
        return order;
    }

    boolean admits(int row) {
        return dimensions.stream().allMatch(dimension -> dimension.admits(row));
    }

    @Override
    Color plainColor() {
        return setup().color();
    }

    /** The colour of lines that do not meet the constraints. */
    Color unselectedColor() {
        Attrs line = attrs().part("unselected.line");
        double automatic = Math.max(1 / 255.0, StrictMath.pow(1.0 / Math.max(1, rows()), 1 / 3.0));
        Color color = line.color("color", GREY);
        return line.number("opacity")
                .map(color::faded)
                .orElseGet(() -> color.opaque().faded(automatic));
    }
}
