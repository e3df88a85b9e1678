package io.portolan.bench.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark on two threads of this process. */
final class Local {

    static final int THREADS = 2;

    private Local() {}

    static SparkSession spark(Path folder) {
        return SparkSession.builder()
                .appName("portolan-bench")
                .master("local[" + THREADS + "]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", folder.resolve("local").toString())
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }
}
