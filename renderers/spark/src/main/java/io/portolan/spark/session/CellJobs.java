package io.portolan.spark.session;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * What the jobs of one cell have done so far; stages of others are passed over. Safe for use by several threads.
 *
 * @param <J> what names a job
 */
final class CellJobs<J> {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final long start = System.nanoTime();
    private final Set<J> running = new LinkedHashSet<>();
    private final Set<J> cancelled = new HashSet<>();
    private final Map<Integer, StageProgress> stages = new LinkedHashMap<>();
    private int jobs;
    private long rows;
    private long lastEnd = start;
    private boolean closed;

    synchronized void started(J job) {
        running.add(job);
    }

    /** One more of what Spark itself calls a job; where it does not tell of them, none is shown. */
    synchronized void counted() {
        jobs++;
    }

    synchronized void stageStarted(int stage, int tasks) {
        stages.put(stage, new StageProgress(stage, tasks, 0, false));
    }

    /** How far all stages of a job are. */
    synchronized void told(J job, List<StageProgress> all) {
        if (running.contains(job)) {
            all.forEach(stage -> stages.put(stage.id(), stage));
        }
    }

    synchronized void taskEnded(int stage, boolean successful, long rowsRead) {
        StageProgress known = stages.get(stage);
        if (known != null) {
            stages.put(stage, successful ? known.withTaskDone() : known);
            rows += rowsRead;
        }
    }

    synchronized void stageEnded(int stage) {
        stages.computeIfPresent(stage, (id, known) -> known.ended());
    }

    /** Forgets stages that were planned and never run. */
    synchronized void forgetUnused() {
        if (cancelled.isEmpty()) {
            stages.values().removeIf(StageProgress::isUnused);
        }
    }

    synchronized void jobEnded(J job) {
        if (running.remove(job)) {
            lastEnd = System.nanoTime();
            notifyAll();
        }
    }

    /** The jobs that run are to be cancelled. */
    synchronized void cancel() {
        cancelled.addAll(running);
    }

    /** Jobs that run although they are to be cancelled. */
    synchronized List<J> toCancel() {
        return running.stream().filter(cancelled::contains).toList();
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
        return new Progress(
                jobs,
                stages.size(),
                (int) stages.values().stream().filter(StageProgress::done).count(),
                sum(StageProgress::tasks),
                sum(StageProgress::tasksDone),
                rows,
                (running.isEmpty() ? lastEnd : System.nanoTime()) - start,
                !isOver(),
                !cancelled.isEmpty());
    }

    private int sum(ToIntFunction<StageProgress> part) {
        return stages.values().stream().mapToInt(part).sum();
    }
}
