package io.portolan.spark.session;

/**
 * How far a stage is.
 *
 * @param id its number, the only one of this number in the session
 * @param done whether nothing of it is left to do
 */
record StageProgress(int id, int tasks, int tasksDone, boolean done) {

    StageProgress withTaskDone() {
        return new StageProgress(id, tasks, Math.min(tasksDone + 1, tasks), done);
    }

    StageProgress ended() {
        return new StageProgress(id, tasks, tasksDone, true);
    }

    /** Whether it was planned and has not run, as when an earlier job left its results. */
    boolean isUnused() {
        return tasksDone == 0 && !done;
    }
}
