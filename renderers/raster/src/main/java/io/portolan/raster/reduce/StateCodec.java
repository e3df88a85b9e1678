package io.portolan.raster.reduce;

import java.util.List;

/**
 * Partial states as bytes, to send them to where they are combined. Of each array only what has changed since it was
 * created is written, as runs: so a grid takes what it holds, be that a few cells or all.
 *
 * @param <A> the state
 * @param reduction bound to a table
 * @param cells of each canvas, in order
 */
public record StateCodec<A>(Reduction<A, ?> reduction, List<Integer> cells) {

    /** A new state for each canvas. */
    public List<A> create() {
        return cells.stream().map(reduction::create).toList();
    }

    public byte[] write(List<A> states) {
        StateWriter writer = new StateWriter();
        for (A state : states) {
            writer.begin(Blanks.of(reduction));
            reduction.visit(state, writer);
        }
        return writer.toBytes();
    }

    /** States of their own, which may be changed. */
    public List<A> read(byte[] bytes) {
        List<A> states = create();
        StateReader reader = new StateReader(bytes);
        states.forEach(state -> reduction.visit(state, reader));
        return states;
    }
}
