package io.portolan.spark.session;

import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One output that follows the jobs of a cell. Jobs that are soon done show nothing.
 *
 * @param <J> what names a job
 */
final class ProgressBar<J> {

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final CellJobs<J> jobs;
    private @Nullable DisplayHandle shown;
    private @Nullable Progress last;

    ProgressBar(CellJobs<J> jobs) {
        this.jobs = jobs;
    }

    CellJobs<J> jobs() {
        return jobs;
    }

    /** Shows how far the jobs are, in place of what was shown before. */
    synchronized void paint() {
        Progress progress = jobs.progress();
        if (!progress.equals(last) && (shown != null || progress.nanos() > PATIENCE_NANOS)) {
            last = progress;
            show(progress);
        }
    }

    private void show(Progress progress) {
        try {
            if (shown == null) {
                shown = Displays.get().show(progress.toBundle());
            } else {
                shown.update(progress.toBundle());
            }
        } catch (DisplayException unseen) {
            // A kernel that shows nothing between its cells; the jobs are none the worse for it.
            return;
        }
    }
}
