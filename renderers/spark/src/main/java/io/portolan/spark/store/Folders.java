package io.portolan.spark.store;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Folders on the file systems that Spark reads. They are changed in a task, since a client of Connect reaches none. */
record Folders(SparkSession spark) {

    static Folders of(SparkSession spark) {
        return new Folders(spark);
    }

    /** Puts a folder in the place of another, which is then deleted. */
    void swap(Location fresh, Location target) {
        run(new FolderTask(FolderTask.Step.SWAP, fresh.path(), target.path()));
    }

    /** Moves the files of a folder to the same places within another. */
    void merge(Location fresh, Location target) {
        run(new FolderTask(FolderTask.Step.MERGE, fresh.path(), target.path()));
    }

    /** Ends swaps and merges that were cut off. */
    void mend(Location target) {
        run(new FolderTask(FolderTask.Step.MEND, target.path(), target.path()));
    }

    void delete(Location folder) {
        run(new FolderTask(FolderTask.Step.DELETE, folder.path(), folder.path()));
    }

    /** Deletes what a failure left; that this fails too is told with the failure. */
    void discard(Location folder, Throwable failure) {
        try {
            delete(folder);
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private void run(FolderTask task) {
        try {
            spark.range(0, 1, 1, 1).mapPartitions(task, Encoders.STRING()).collectAsList();
        } catch (Exception e) {
            throw new ChartStoreException("Folders at " + task.target() + " cannot be changed: " + reason(e), e);
        }
    }

    private static String reason(Exception failure) {
        String text = failure.toString();
        return text.contains("ClassNotFoundException") && text.contains("io.portolan")
                ? "the executors lack Portolan; add its jars to the cluster, or to the session with addArtifact."
                : text;
    }
}
