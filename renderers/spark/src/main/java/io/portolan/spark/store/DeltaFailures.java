package io.portolan.spark.store;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** What went wrong with Delta, in words that say what to do. */
final class DeltaFailures {

    private static final String SETTINGS = "put the jar of delta-spark on Spark's class path and set"
            + " spark.sql.extensions=io.delta.sql.DeltaSparkSessionExtension and"
            + " spark.sql.catalog.spark_catalog=org.apache.spark.sql.delta.catalog.DeltaCatalog when the session is"
            + " made, or use ChartStore.parquet.";

    private DeltaFailures() {}

    static boolean isAbsent(Throwable failure) {
        return Failures.tell(
                failure,
                "DELTA_TABLE_NOT_FOUND",
                "DELTA_PATH_DOES_NOT_EXIST",
                "DELTA_MISSING_DELTA_TABLE",
                "PATH_NOT_FOUND");
    }

    static boolean isConflict(Throwable failure) {
        return Failures.tell(failure, "DELTA_CONCURRENT_", "DELTA_METADATA_CHANGED", "DELTA_PROTOCOL_CHANGED");
    }

    /** The messages are of Delta before 4, which has no conditions for them. */
    private static boolean isUnknownVersion(Throwable failure) {
        return Failures.tell(
                        failure,
                        "DELTA_VERSION_NOT_FOUND",
                        "DELTA_TIMESTAMP_EARLIER_THAN_COMMIT_RETENTION",
                        "DELTA_TIMESTAMP_GREATER_THAN_COMMIT")
                || Failures.say(failure, Stream.of("Cannot time travel Delta table", "The provided timestamp"));
    }

    /** @throws ChartStoreException if the action fails for a reason that is known */
    static <T> T translated(Location location, Supplier<T> action) {
        try {
            return action.get();
        } catch (Exception e) {
            throw translation(location, e);
        }
    }

    static RuntimeException translation(Location location, Exception failure) {
        String path = location.path();
        if (isAbsent(failure)) {
            return new ChartStoreException(
                    "There are no charts in Delta at " + path + "; write some, or look at the path.", failure);
        }
        if (isUnknownVersion(failure)) {
            return new ChartStoreException(
                    "The charts at " + path + " have no such version; versions() lists those that can be read.",
                    failure);
        }
        if (Failures.tell(failure, "DATA_SOURCE_NOT_FOUND")) {
            return new ChartStoreException("This Spark has no Delta: " + SETTINGS, failure);
        }
        if (Failures.tell(failure, "DELTA_CONFIGURE_SPARK_SESSION_WITH_EXTENSION_AND_CATALOG")) {
            return new ChartStoreException("This Spark is not configured for Delta: " + SETTINGS, failure);
        }
        if (isConflict(failure)) {
            return new WriteConflictException(
                    "Others kept changing the charts at " + path + "; none of these were stored, write them again.",
                    failure);
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new ChartStoreException("Delta at " + path + " failed: " + failure.getMessage(), failure);
    }
}
