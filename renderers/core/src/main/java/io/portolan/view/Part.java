package io.portolan.view;

import io.portolan.mark.Layer;
import io.portolan.mark.Mark;
import java.util.function.UnaryOperator;

/** A mark and the data it is to draw. */
record Part(Mark mark, Layer layer) {

    Part with(Layer changed) {
        return new Part(mark, changed);
    }

    Part map(UnaryOperator<Layer> change) {
        return with(change.apply(layer));
    }
}
