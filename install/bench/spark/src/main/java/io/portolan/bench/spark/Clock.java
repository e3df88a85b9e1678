package io.portolan.bench.spark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What has passed since it was made. */
final class Clock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Of all threads together. */
    double processorSeconds() {
        return (SYSTEM.getProcessCpuTime() - processor) / 1e9;
    }
}
