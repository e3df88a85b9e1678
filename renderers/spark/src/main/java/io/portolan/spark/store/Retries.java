package io.portolan.spark.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * How often a write that conflicts with others is tried, with a wait between that doubles.
 *
 * @param attempts all told, at least 1
 * @param firstWait before the second attempt; up to as much again is added by chance, so that two writers part
 */
record Retries(int attempts, Duration firstWait) {

    static final Retries STANDARD = new Retries(8, Duration.ofMillis(100));

    /** What an attempt gave; the last attempt's failure is thrown. A client of Connect throws checked ones. */
    <T> T run(Supplier<T> attempt) {
        long millis = firstWait.toMillis();
        for (int left = attempts - 1; ; left--) {
            try {
                return attempt.get();
            } catch (Exception e) {
                if (left <= 0 || !DeltaFailures.isConflict(e)) {
                    throw e;
                }
            }
            pause(millis + ThreadLocalRandom.current().nextLong(millis + 1));
            millis *= 2;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChartStoreException("Interrupted while waiting for others who write; nothing was stored.", e);
        }
    }
}
