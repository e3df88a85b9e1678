package io.portolan.spark;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Counts what tasks send to the driver. By itself, because a client of Connect lacks its types. */
final class ResultBytes extends SparkListener {

    private final AtomicLong bytes = new AtomicLong();

    private ResultBytes() {}

    /** The bytes of the results of all tasks that some work starts. */
    static long during(SparkSession spark, Runnable work) throws TimeoutException {
        ResultBytes counted = new ResultBytes();
        spark.sparkContext().addSparkListener(counted);
        try {
            work.run();
            spark.sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            spark.sparkContext().removeSparkListener(counted);
        }
        return counted.bytes.get();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        bytes.addAndGet(end.taskMetrics().resultSize());
    }
}
