package io.portolan.spark.session;

import io.portolan.display.Capability;
import io.portolan.display.CellListener;
import io.portolan.display.Displays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The progress bars of a session, one for the jobs of each cell. The jobs of a cell that is interrupted are cancelled.
 *
 * @param <J> what names a job
 */
final class ProgressBars<J> implements CellListener {

    private static final long REFRESH_MILLIS = 250;
    private static final long LATE_MILLIS = 300;

    private final List<ProgressBar<J>> bars = new CopyOnWriteArrayList<>();
    private final Consumer<J> cancel;
    private final boolean shows;
    private final ScheduledThreadPoolExecutor painter =
            new ScheduledThreadPoolExecutor(1, ProgressBars::thread, new ThreadPoolExecutor.DiscardPolicy());
    private volatile long interrupted;

    /** @param cancel is asked to cancel a job, again and again until it has ended */
    ProgressBars(Consumer<J> cancel) {
        Displays displays = Displays.get();
        this.cancel = cancel;
        this.shows = displays.context().can(Capability.UPDATE_DISPLAY);
        displays.platform().listen(this);
        painter.scheduleWithFixedDelay(this::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Inherits nothing of the cell that starts the session: a bar belongs to the cell that runs. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "portolan-progress", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /** Nothing is shown any more. */
    void stop() {
        painter.shutdown();
    }

    /**
     * A job has started. It is also cancelled if it was on its way when the user interrupted.
     *
     * @param millis when, by the clock
     */
    void started(J job, long millis) {
        // Some platforms find out only now that another cell runs.
        Displays.get().context();
        current().started(job);
        if (millis <= interrupted) {
            interrupted();
        }
    }

    /** What the cell that runs has done. */
    CellJobs<J> current() {
        return bars.stream()
                .map(ProgressBar::jobs)
                .filter(jobs -> !jobs.isClosed())
                .findFirst()
                .orElseGet(this::next);
    }

    private CellJobs<J> next() {
        ProgressBar<J> bar = new ProgressBar<>(new CellJobs<>());
        bars.add(bar);
        return bar.jobs();
    }

    /** Tells the jobs of each cell that are still shown. */
    void each(Consumer<CellJobs<J>> change) {
        bars.forEach(bar -> change.accept(bar.jobs()));
    }

    private void refresh() {
        each(jobs -> jobs.toCancel().forEach(this::cancel));
        paint();
    }

    private void cancel(J job) {
        try {
            cancel.accept(job);
        } catch (Exception unheard) {
            // A server that is busy or gone; if the job still runs, it is asked again.
            return;
        }
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
    public void interrupted() {
        interrupted = System.currentTimeMillis();
        each(CellJobs::cancel);
        painter.execute(this::refresh);
    }

    @Override
    public void ended() {
        each(jobs -> jobs.close(LATE_MILLIS));
        paint();
    }
}
