package io.portolan.spark.session;

import io.portolan.display.Capability;
import io.portolan.display.CellListener;
import io.portolan.display.Displays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows in the notebook how far its jobs are, and cancels them when their cell is interrupted. Spark itself makes it, as
 * the setting {@code spark.extraListeners} says. Jobs of streaming queries belong to no cell and are left alone.
 */
public final class JobProgress extends SparkListener implements CellListener {

    private static final long REFRESH_MILLIS = 250;
    private static final long LATE_MILLIS = 300;
    private static final String STREAM = "sql.streaming.queryId";

    private final List<ProgressBar> bars = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService painter = Executors.newSingleThreadScheduledExecutor(JobProgress::thread);
    private final boolean shows;
    private volatile long interrupted;

    /** For Spark. */
    public JobProgress() {
        Displays displays = Displays.get();
        shows = displays.context().can(Capability.UPDATE_DISPLAY);
        displays.platform().listen(this);
        painter.scheduleWithFixedDelay(this::paint, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Inherits nothing of the cell that starts the session: a bar belongs to the cell that runs. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "portolan-progress", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private void paint() {
        bars.forEach(bar -> {
            boolean last = bar.jobs().isOver();
            if (shows) {
                bar.paint();
            }
            if (last) {
                bars.remove(bar);
            }
        });
    }

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        if (job.properties() == null || job.properties().getProperty(STREAM) == null) {
            // Some platforms find out only now that another cell runs.
            Displays.get().context();
            current().started(job);
            if (job.time() <= interrupted) {
                interrupted();
            }
        }
    }

    private CellJobs current() {
        return bars.stream()
                .map(ProgressBar::jobs)
                .filter(jobs -> !jobs.isClosed())
                .findFirst()
                .orElseGet(this::next);
    }

    private CellJobs next() {
        ProgressBar bar = new ProgressBar(new CellJobs());
        bars.add(bar);
        return bar.jobs();
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        if (stage.properties() == null || stage.properties().getProperty(STREAM) == null) {
            current().started(stage.stageInfo());
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        bars.forEach(bar -> bar.jobs().ended(task));
    }

    @Override
    public void onStageCompleted(SparkListenerStageCompleted stage) {
        bars.forEach(bar -> bar.jobs().ended(stage.stageInfo()));
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd job) {
        bars.forEach(bar -> bar.jobs().jobEnded(job.jobId()));
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd end) {
        painter.shutdown();
    }

    /** Also cancels jobs that were on their way when the user interrupted. */
    @Override
    public void interrupted() {
        interrupted = System.currentTimeMillis();
        bars.forEach(bar ->
                bar.jobs().cancel().forEach(job -> SparkContext.getOrCreate().cancelJob(job)));
    }

    @Override
    public void ended() {
        bars.forEach(bar -> bar.jobs().close(LATE_MILLIS));
        paint();
    }
}
