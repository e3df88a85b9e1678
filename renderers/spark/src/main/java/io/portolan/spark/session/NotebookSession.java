package io.portolan.spark.session;

import java.net.URI;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Builds the session of a notebook. */
public final class NotebookSession {

    private static final String LISTENERS = "spark.extraListeners";

    private NotebookSession() {}

    /**
     * The session of this program if there is one, else a new one.
     *
     * @param options Spark's settings, which go before those of the program and the installation
     * @throws SparkSessionException if this Java cannot run Spark
     */
    public static SparkSession open(Map<String, String> options) {
        SparkSession.Builder builder = SparkSession.builder();
        Map<String, String> settings = Settings.classic(options);
        settings.forEach(builder::config);
        SparkSession session = Settings.isInProcess(settings)
                ? inCells(builder, settings).getOrCreate()
                : served(builder, settings).getOrCreate();
        // A cancelled task is to end soon, whatever it waits for.
        session.sparkContext().setLocalProperty("spark.job.interruptOnCancel", "true");
        return session;
    }

    /** Lets what cells declare work on the executors of a session that is not built yet, and changes nothing else. */
    public static SparkSession.Builder withCells(SparkSession.Builder builder) {
        return served(builder, Settings.classic(Map.of()));
    }

    private static SparkSession.Builder served(SparkSession.Builder builder, Map<String, String> settings) {
        URI classes = ClassServer.start(CellClasses.ofCaller(), Settings.host(settings));
        return inCells(builder, settings).config("spark.repl.class.uri", classes.toString());
    }

    private static SparkSession.Builder inCells(SparkSession.Builder builder, Map<String, String> settings) {
        JavaOptions.require();
        // What runs in this program takes the loader of the thread that starts it, and so finds the cells' classes.
        Thread.currentThread().setContextClassLoader(CellClasses.ofCaller().loader());
        Logs.quieten();
        String listeners = settings.getOrDefault(LISTENERS, "");
        String progress = JobProgress.class.getName();
        return builder.config(LISTENERS, listeners.isEmpty() ? progress : listeners + "," + progress);
    }
}
