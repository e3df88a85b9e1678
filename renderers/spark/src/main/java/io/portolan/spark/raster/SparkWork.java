package io.portolan.spark.raster;

import io.portolan.display.PortolanException;
import io.portolan.raster.Progress;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;

/** Work whose jobs end when the progress is cancelled or the thread that waits is interrupted. */
final class SparkWork {

    private static final long PACE_MILLIS = 20;

    /** How long jobs that are cancelled are waited for. */
    private static final long PATIENCE_MILLIS = 2000;

    private SparkWork() {}

    /**
     * Does the work in a thread of its own, which inherits what Spark keeps by thread.
     *
     * @throws CancellationException if it was cancelled; its jobs have ended, or end later than within two seconds
     * @throws SparkRasterException if Spark fails, or memory is too short
     */
    static <T> T await(SparkSession session, Progress progress, Callable<T> work) {
        JobTags tags = JobTags.of(session);
        String tag = "portolan-raster-" + UUID.randomUUID();
        FutureTask<T> task = new FutureTask<>(() -> {
            tags.add(tag);
            return work.call();
        });
        start(task, tag);
        return result(task, progress.until(Thread.currentThread()), () -> tags.cancel(tag));
    }

    private static <T> T result(FutureTask<T> task, Progress progress, Runnable cancel) {
        while (!progress.isCancelled()) {
            try {
                return task.get(PACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
        end(task, cancel);
        throw new CancellationException("Rasterising was cancelled.");
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void end(FutureTask<?> task, Runnable cancel) {
        boolean interrupted = Thread.interrupted();
        try {
            start(() -> cancelUntilDone(task, cancel), "portolan-raster-cancel").join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cancels more than once, because the work may only be about to start its jobs. */
    private static void cancelUntilDone(FutureTask<?> task, Runnable cancel) {
        while (!task.isDone()) {
            try {
                cancel.run();
                task.get(PACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException | TimeoutException | ExecutionException | SparkRasterException again) {
                continue;
            }
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof OutOfMemoryError error) {
            return new SparkRasterException(Memory.tooShort("make the canvas smaller", error));
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof PortolanException typed ? typed : new SparkRasterException(cause);
    }
}
