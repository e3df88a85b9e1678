package io.portolan.spark.session;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Builds the session of a notebook. */
public final class NotebookSession {

    private NotebookSession() {}

    /**
     * The session of this program if there is one, else a new one; of those on a Connect server, one that was opened here.
     *
     * @param options Spark's settings, which go before those of the program and the installation
     * @throws SparkSessionException if this Java cannot run Spark
     */
    public static SparkSession open(Map<String, String> options) {
        JavaOptions.require();
        Logs.quieten();
        Optional<String> remote = Settings.remote(options);
        return remote.isPresent()
                ? ConnectSession.open(remote.get(), options)
                : ClassicSession.open(SparkSession.builder(), Settings.classic(options));
    }

    /** Lets what cells declare work on the executors of a session that is not built yet, and changes nothing else. */
    public static SparkSession.Builder withCells(SparkSession.Builder builder) {
        JavaOptions.require();
        return ClassicSession.served(builder, Settings.classic(Map.of()));
    }
}
