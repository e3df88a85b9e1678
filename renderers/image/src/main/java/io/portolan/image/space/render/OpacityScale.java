package io.portolan.image.space.render;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/** Opacity along the way from 0 to 1: plotly.js's {@code opacityscale}. */
public final class OpacityScale {

    /** Opaque everywhere. */
    public static final OpacityScale OPAQUE = new OpacityScale(new double[0], new double[0]);

    private static final double LEAST = 0.1;
    private static final int WAVE_STEPS = 32;

    private final double[] positions;
    private final double[] opacities;

    private OpacityScale(double[] positions, double[] opacities) {
        this.positions = positions;
        this.opacities = opacities;
    }

    /** The scale that attributes state; opaque where they state none that is one. */
    public static OpacityScale of(Attrs attrs) {
        switch (attrs.text("opacityscale", "")) {
            case "max":
                return new OpacityScale(new double[] {0, 1}, new double[] {LEAST, 1});
            case "min":
                return new OpacityScale(new double[] {0, 1}, new double[] {1, LEAST});
            case "extremes":
                return wave();
            default:
                return stated(attrs.column("opacityscale").rows());
        }
    }

    /** Opaque at both ends and clear in the middle. */
    private static OpacityScale wave() {
        double[] positions = new double[WAVE_STEPS];
        double[] opacities = new double[WAVE_STEPS];
        for (int i = 0; i < WAVE_STEPS; i++) {
            positions[i] = i / (WAVE_STEPS - 1.0);
            double sine = StrictMath.sin(positions[i] * Math.PI);
            opacities[i] = LEAST + (1 - LEAST) * (1 - sine * sine);
        }
        return new OpacityScale(positions, opacities);
    }

    private static OpacityScale stated(List<Column> rows) {
        int count = rows.size();
        double[] positions = new double[count];
        double[] opacities = new double[count];
        boolean rising = count >= 2;
        for (int i = 0; i < count; i++) {
            positions[i] = rows.get(i).number(0);
            opacities[i] = rows.get(i).number(1);
            rising &= opacities[i] == opacities[i] && positions[i] >= (i == 0 ? 0 : positions[i - 1]);
        }
        boolean complete = rising && positions[0] == 0 && positions[count - 1] == 1;
        return complete ? new OpacityScale(positions, opacities) : OPAQUE;
    }

    /** The scale whose opacities are those of this one, squared. */
    public OpacityScale squared() {
        double[] squares = new double[opacities.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = opacities[i] * opacities[i];
        }
        return new OpacityScale(positions, squares);
    }

    public boolean isUniform() {
        return positions.length == 0;
    }

    /** The opacity at a position from 0 to 1. */
    public double at(double position) {
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == position) {
                return opacities[i];
            }
            if (positions[i] > position && i > 0) {
                double share = (position - positions[i - 1]) / (positions[i] - positions[i - 1]);
                return opacities[i - 1] + share * (opacities[i] - opacities[i - 1]);
            }
        }
        return 1;
    }
}
