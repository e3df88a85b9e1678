package io.portolan.raster.reduce;

/**
 * Partial states as bytes, to send them to where they are combined. Of each array only what has changed since it was
 * created is written, as runs: so a grid takes what it holds, be that a few cells or all.
 *
 * @param <A> the state
 * @param reduction bound to a table
 * @param cells of the canvas
 */
public record StateCodec<A>(Reduction<A, ?> reduction, int cells) {

    public byte[] write(A state) {
        StateWriter writer = new StateWriter(Blanks.of(reduction));
        reduction.visit(state, writer);
        return writer.toBytes();
    }

    /** A state of its own, which may be changed. */
    public A read(byte[] bytes) {
        A state = reduction.create(cells);
        reduction.visit(state, new StateReader(bytes));
        return state;
    }
}
