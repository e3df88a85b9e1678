package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.value.Attrs;

/** A field whose values are stated. */
public final class MatrixSource implements FieldSource {

    private final Attrs attrs;
    private Field field = Field.EMPTY;

    public MatrixSource(Attrs attrs) {
        this.attrs = attrs;
    }

    @Override
    public void calculate(Axis x, Axis y) {
        field = new FieldReader(attrs, x, y, "x", "y").read();
    }

    @Override
    public Field field() {
        return field;
    }
}
