package io.portolan.kernel.session;

import org.jspecify.annotations.Nullable;

/**
 * Asked by every loop of a cell whether it has to end. {@link LoopChecks} puts the calls into the cell's bytecode: a
 * JVM without {@code Thread.stop} has no other way to end a busy loop.
 */
public final class StopCheck {

    /** Static because bytecode of any cell must reach it without holding a reference. */
    private static volatile @Nullable Thread stopping;

    private StopCheck() {}

    /** Ends the calling thread's cell if it was asked to stop. */
    public static void check() {
        if (stopping != null && stopping == Thread.currentThread()) {
            throw new CellStopped();
        }
    }

    static void stop(Thread thread) {
        stopping = thread;
    }

    static void clear() {
        stopping = null;
    }

    /** Unwinds an interrupted cell; an error, so that {@code catch (Exception e)} in the cell does not hold it up. */
    static final class CellStopped extends Error {

        CellStopped() {
            super("The cell was interrupted.", null, false, true);
        }
    }
}
