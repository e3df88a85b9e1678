package io.portolan.bench.spark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the heap holds after a garbage collection, looked at now and then. */
final class HeapWatch implements AutoCloseable {

    private final List<Long> megabytes = new ArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    HeapWatch(int seconds) {
        timer.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    private synchronized void look() {
        System.gc();
        megabytes.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    /** In megabytes, first seen first. */
    synchronized List<Long> seen() {
        return List.copyOf(megabytes);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
