package io.portolan.spark.session;

import java.util.Properties;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the notebook how far its jobs are, and cancels them when their cell is interrupted. Spark itself makes it, as
 * the setting {@code spark.extraListeners} says. Jobs of streaming queries belong to no cell and are left alone.
 */
public final class JobProgress extends SparkListener {

    private static final String STREAM = "sql.streaming.queryId";

    private final ProgressBars<Integer> bars =
            new ProgressBars<>(job -> SparkContext.getOrCreate().cancelJob(job));

    /** For Spark. */
    public JobProgress() {}

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        if (isOfCell(job.properties())) {
            bars.started(job.jobId(), job.time());
            bars.current().counted();
        }
    }

    private static boolean isOfCell(@Nullable Properties properties) {
        return properties == null || properties.getProperty(STREAM) == null;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        if (isOfCell(stage.properties())) {
            bars.current()
                    .stageStarted(stage.stageInfo().stageId(), stage.stageInfo().numTasks());
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        bars.each(jobs -> jobs.taskEnded(task.stageId(), task.taskInfo().successful(), rows(task.taskMetrics())));
    }

    private static long rows(@Nullable TaskMetrics metrics) {
        return metrics == null ? 0 : metrics.inputMetrics().recordsRead();
    }

    @Override
    public void onStageCompleted(SparkListenerStageCompleted stage) {
        bars.each(jobs -> jobs.stageEnded(stage.stageInfo().stageId()));
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd job) {
        bars.each(jobs -> jobs.jobEnded(job.jobId()));
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd end) {
        bars.stop();
    }
}
