package io.portolan.spark.session;

import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the notebook how far the operations on a Connect server are, and interrupts them with their cell. Others that
 * the session has started are left alone: to interrupt all would end its streaming queries too.
 */
final class ConnectProgress {

    private volatile @Nullable ProgressBars<String> bars;
    private volatile boolean open = true;

    /** Whether the session has not ended. */
    boolean isOpen() {
        return open;
    }

    /** Nothing is shown before. */
    void follow(SparkSession session) {
        bars = new ProgressBars<>(operation -> ConnectClient.interrupt(session, operation));
    }

    /** Whatever becomes of the bar, the message has to go on. */
    void accept(Object message) {
        ProgressBars<String> shown = bars;
        if (shown != null) {
            try {
                tell(shown, new ConnectMessage(message));
            } catch (RuntimeException unknown) {
                // A message of a client that is not known, which has to go on nevertheless.
                return;
            }
        }
    }

    private void tell(ProgressBars<String> bars, ConnectMessage message) {
        if (message.isStart()) {
            bars.started(message.operation(), System.currentTimeMillis());
        } else if (message.isProgress()) {
            bars.each(jobs -> jobs.told(message.operation(), message.stages()));
        } else if (message.isEnd()) {
            bars.each(jobs -> {
                jobs.jobEnded(message.operation());
                jobs.forgetUnused();
            });
        } else if (message.isLast()) {
            open = false;
            bars.stop();
        }
    }
}
