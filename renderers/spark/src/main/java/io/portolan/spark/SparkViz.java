package io.portolan.spark;

import io.portolan.spark.session.NotebookSession;
import io.portolan.spark.session.SparkSessionException;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** What a notebook on Spark starts with: {@code import static io.portolan.spark.SparkViz.*}. */
public final class SparkViz {

    private SparkViz() {}

    /**
     * The notebook's session: that of this program if there is one, else a new one. What cells declare (lambdas, records,
     * classes, variables) works on its executors, jobs show a progress bar, and interrupting a cell cancels its jobs.
     *
     * <p>It runs in this program on all processors unless {@code SPARK_REMOTE}, the system property
     * {@code spark.master} or {@code spark.remote}, or {@code spark-defaults.conf} names another place.
     *
     * @throws SparkSessionException if this Java cannot run Spark; the message tells what is missing
     */
    public static SparkSession spark() {
        return spark(Map.of());
    }

    /**
     * As {@link #spark()}.
     *
     * @param options Spark's settings, such as {@code spark.master}; they go before all others
     */
    public static SparkSession spark(Map<String, String> options) {
        return NotebookSession.open(options);
    }

    /**
     * Gives a session that is not built yet what {@link #spark()} has, and changes nothing else:
     * {@code withCells(SparkSession.builder().master(...)).getOrCreate()}.
     */
    public static SparkSession.Builder withCells(SparkSession.Builder builder) {
        return NotebookSession.withCells(builder);
    }
}
