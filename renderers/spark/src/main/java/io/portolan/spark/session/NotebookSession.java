package io.portolan.spark.session;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Builds the session of a notebook. */
public final class NotebookSession {

    private NotebookSession() {}

    /**
     * The session of this program if there is one, else a new one.
     *
     * @param options Spark's settings, which go before those of the program and the installation
     * @throws SparkSessionException if this Java cannot run Spark
     */
    public static SparkSession open(Map<String, String> options) {
        SparkSession.Builder builder = SparkSession.builder();
        Settings.classic(options).forEach(builder::config);
        return withCells(builder).getOrCreate();
    }

    /** Lets what cells declare work on the executors of a session that is not built yet. */
    public static SparkSession.Builder withCells(SparkSession.Builder builder) {
        JavaOptions.require();
        // What runs in this program takes the loader of the thread that starts it, and so finds the cells' classes.
        Thread.currentThread().setContextClassLoader(Cells.loader());
        Logs.quieten();
        return builder;
    }
}
