package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.trace.Binned;
import java.util.List;

/** Where the values of a field come from. */
public interface FieldSource {

    /** Turns the data into numbers. */
    void calculate(Axis x, Axis y);

    /** What it counts; empty where it has its values already. */
    default List<Binned> binned() {
        return List.of();
    }

    /** The field, once it is calculated and everything is counted. */
    Field field();
}
