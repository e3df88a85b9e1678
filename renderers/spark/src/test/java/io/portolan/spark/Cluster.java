package io.portolan.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Two executors in processes of their own, of one core each, which know the classes of the tests. */
public final class Cluster {

    private Cluster() {}

    /** @param folder for what executors keep on disk, such as the files of shuffles */
    public static SparkSession.Builder builder(Path folder) {
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.local.dir", folder.toString())
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.extraClassPath", TestedClasses.path())
                .config("spark.shuffle.io.maxRetries", "1")
                .config("spark.shuffle.io.retryWait", "100ms");
    }
}
