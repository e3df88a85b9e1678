package io.portolan.view;

import io.portolan.mark.Mark;
import io.portolan.mark.Rows;
import java.util.function.UnaryOperator;

/** A mark and the rows it is to draw, before its statistic. */
record Draft(Mark mark, Rows rows) {

    Draft map(UnaryOperator<Rows> change) {
        return new Draft(mark, change.apply(rows));
    }

    /** The statistic of the mark. */
    Part transform() {
        return new Part(mark, mark.transform(rows));
    }
}
