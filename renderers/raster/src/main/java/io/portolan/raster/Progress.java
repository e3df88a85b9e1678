package io.portolan.raster;

/** Watches long work and may end it. Called by several threads. */
public interface Progress {

    /** Goes on to the end, told to nobody. */
    Progress UNWATCHED = new Progress() {};

    /** So many rows of all have been read. */
    default void rows(long done, long all) {}

    /** Whether the work should stop; asked every few milliseconds. */
    default boolean isCancelled() {
        return false;
    }

    /** The same, cancelled as well when the thread that waits for the work is interrupted. */
    default Progress until(Thread waiting) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void rows(long done, long all) {
                whole.rows(done, all);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled() || waiting.isInterrupted();
            }
        };
    }

    /** The same, for work before the work: it can be cancelled but is not told. */
    default Progress unseen() {
        Progress whole = this;
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
