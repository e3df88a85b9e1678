package io.portolan.spark.raster;

import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;

/** Ends a task that was cancelled; not everything that rows come from does. */
final class KilledTask {

    private KilledTask() {}

    /** @throws TaskKilledException if the task of this thread is to end */
    static void check() {
        if (TaskContext.get().isInterrupted()) {
            throw new TaskKilledException();
        }
    }
}
