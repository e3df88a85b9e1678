package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;

/** What the coordinates of a shape count on: one axis for all of them, or one for each. */
final class ShapeReferences {

    private final List<Reference> references = new ArrayList<>();

    /** The references in {@code xref} or {@code yref}. */
    ShapeReferences(Attrs shape, boolean horizontal, AxisSet axes, Page page) {
        String letter = horizontal ? "x" : "y";
        Column listed = shape.column(letter + "ref");
        for (int i = 0; i < listed.size(); i++) {
            references.add(new Reference(String.valueOf(listed.text(i)), horizontal, axes, page));
        }
        if (references.isEmpty()) {
            references.add(new Reference(shape.text(letter + "ref", letter), horizontal, axes, page));
        }
    }

    /** The reference of the coordinate at an index; the last one for coordinates beyond those listed. */
    Reference of(int index) {
        return references.get(Math.min(index, references.size() - 1));
    }

    /** Whether the shape reaches from one axis to another, so that neither holds it. */
    boolean isSpanning() {
        return references.size() > 1;
    }
}
