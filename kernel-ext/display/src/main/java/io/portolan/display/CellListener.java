package io.portolan.display;

/** Is told what happens to the cells of a notebook, on a platform that knows. Must not throw and must not take long. */
public interface CellListener {

    /** The user interrupts the cell that runs; called from another thread than the cell's. */
    default void interrupted() {}

    /** The cell's code has ended, well or badly; its outputs can still be changed. */
    default void ended() {}
}
