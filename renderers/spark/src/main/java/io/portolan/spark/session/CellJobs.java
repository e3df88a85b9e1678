package io.portolan.spark.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.jspecify.annotations.Nullable;

/** What the jobs of one cell have done so far; jobs and stages of others are passed over. Safe for use by several threads. */
final class CellJobs {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final long start = System.nanoTime();
    private final Set<Integer> running = new TreeSet<>();
    private final Map<Integer, Integer> tasksByStage = new LinkedHashMap<>();
    private int jobs;
    private int stagesDone;
    private int tasksDone;
    private long rows;
    private boolean cancelled;
    private boolean closed;
    private long lastEnd = start;

    synchronized void started(SparkListenerJobStart job) {
        jobs++;
        running.add(job.jobId());
    }

    synchronized void started(StageInfo stage) {
        tasksByStage.put(stage.stageId(), stage.numTasks());
    }

    synchronized void ended(SparkListenerTaskEnd task) {
        if (tasksByStage.containsKey(task.stageId())) {
            tasksDone += task.taskInfo().successful() ? 1 : 0;
            rows += rows(task.taskMetrics());
        }
    }

    private static long rows(@Nullable TaskMetrics metrics) {
        return metrics == null ? 0 : metrics.inputMetrics().recordsRead();
    }

    synchronized void ended(StageInfo stage) {
        stagesDone += tasksByStage.containsKey(stage.stageId()) ? 1 : 0;
    }

    synchronized void jobEnded(int job) {
        if (running.remove(job)) {
            lastEnd = System.nanoTime();
            notifyAll();
        }
    }

    /** The jobs that run are to be cancelled: their numbers. */
    synchronized Set<Integer> cancel() {
        cancelled |= !running.isEmpty();
        return Set.copyOf(running);
    }

    /** No job is added any more; waits a moment for what Spark tells late of those there are. */
    synchronized void close(long patienceMillis) {
        closed = true;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        try {
            for (long left = patienceMillis; !running.isEmpty() && left > 0; ) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the next job is of another cell, or comes so late that it is shown by itself. */
    synchronized boolean isClosed() {
        return closed || (running.isEmpty() && System.nanoTime() - lastEnd > PAUSE_NANOS);
    }

    /** Whether nothing will change any more. */
    synchronized boolean isOver() {
        return isClosed() && running.isEmpty();
    }

    synchronized Progress progress() {
        int tasks = tasksByStage.values().stream().mapToInt(Integer::intValue).sum();
        return new Progress(
                jobs,
                tasksByStage.size(),
                stagesDone,
                tasks,
                Math.min(tasksDone, tasks),
                rows,
                (running.isEmpty() ? lastEnd : System.nanoTime()) - start,
                !isOver(),
                cancelled);
    }
}
