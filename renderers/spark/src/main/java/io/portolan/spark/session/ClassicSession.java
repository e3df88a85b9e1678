package io.portolan.spark.session;

import java.net.URI;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A session whose driver is this program. */
final class ClassicSession {

    private static final String LISTENERS = "spark.extraListeners";

    private ClassicSession() {}

    static SparkSession open(SparkSession.Builder builder, Map<String, String> settings) {
        settings.forEach(builder::config);
        SparkSession session = Settings.isInProcess(settings)
                ? inCells(builder, settings).getOrCreate()
                : served(builder, settings).getOrCreate();
        // A cancelled task is to end soon, whatever it waits for.
        session.sparkContext().setLocalProperty("spark.job.interruptOnCancel", "true");
        return session;
    }

    /** Whoever builds the session, its executors may be anywhere: they are given an address to ask for classes. */
    static SparkSession.Builder served(SparkSession.Builder builder, Map<String, String> settings) {
        URI classes = ClassServer.start(CellClasses.ofCaller(), Settings.host(settings));
        return inCells(builder, settings).config("spark.repl.class.uri", classes.toString());
    }

    private static SparkSession.Builder inCells(SparkSession.Builder builder, Map<String, String> settings) {
        // What runs in this program takes the loader of the thread that starts it, and so finds the cells' classes.
        Thread.currentThread().setContextClassLoader(CellClasses.ofCaller().loader());
        String listeners = settings.getOrDefault(LISTENERS, "");
        String progress = JobProgress.class.getName();
        return builder.config(LISTENERS, listeners.isEmpty() ? progress : listeners + "," + progress);
    }
}
