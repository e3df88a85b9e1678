package io.portolan.image.contour;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/**
 * A condition on values; what is shaded is where it does not hold.
 *
 * @param operation one of {@code = < > [] ][}
 * @param low the value, or the lower one of two
 * @param high the upper one of two, else the value again
 */
record Constraint(String operation, double low, double high) {

    /** The condition of a trace's contours. */
    static Constraint of(Attrs contours) {
        String operation = reduced(contours.text("operation", "="));
        Column stated = contours.column("value");
        double first = stated.isEmpty() ? contours.number("value", 0) : orZero(stated.number(0));
        if (operation.length() == 1) {
            return new Constraint(operation, first, first);
        }
        double second = stated.size() > 1 ? orZero(stated.number(1)) : first + 1;
        return new Constraint(operation, Math.min(first, second), Math.max(first, second));
    }

    private static double orZero(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /** Whether ends belong to an interval makes no difference to its picture. */
    private static String reduced(String operation) {
        switch (operation) {
            case "<":
            case "<=":
                return "<";
            case ">":
            case ">=":
                return ">";
            case "[]":
            case "()":
            case "[)":
            case "(]":
                return "[]";
            case "][":
            case ")(":
            case "](":
            case ")[":
                return "][";
            default:
                return "=";
        }
    }

    boolean isShaded() {
        return !operation.equals("=");
    }

    double[] levels() {
        return low == high ? new double[] {low} : new double[] {low, high};
    }

    /** The lines that enclose what is shaded, made of those of each level. */
    Contour border(List<Contour> contours) {
        Contour first = contours.get(0);
        Contour last = contours.get(contours.size() - 1);
        switch (operation) {
            case ">":
                return first.reversed();
            case "[]":
                return first.reversed().with(last);
            case "][":
                return first.with(last.reversed());
            default:
                return first;
        }
    }

    /** Whether the edge of the grid is shaded all along, given that no line reaches it. */
    boolean shadesEdge(ContourGrid grid, Contour border) {
        double lowest = grid.lowestAtEdge();
        double highest = grid.highestAtEdge();
        switch (operation) {
            case ">":
                return low > highest;
            case "<":
                return low < lowest || border.touchesEdge() && low == lowest;
            case "[]":
                return high < lowest || low > highest || border.touchesEdge() && high == lowest;
            case "][":
                return low < lowest && high > highest;
            default:
                return false;
        }
    }
}
