package io.portolan.spark.raster;

import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/** Marks the jobs that a thread starts, so that they can be cancelled by their mark. */
interface JobTags {

    /** Marks the jobs of this thread from now on. */
    void add(String tag);

    void cancel(String tag);

    static JobTags of(SparkSession session) {
        try {
            return new OfContext(session.sparkContext());
        } catch (LinkageError | UnsupportedOperationException client) {
            return new OfClient(session);
        }
    }

    /** In the process that schedules the jobs. */
    record OfContext(SparkContext context) implements JobTags {

        @Override
        public void add(String tag) {
            context.addJobTag(tag);
            context.setInterruptOnCancel(true);
        }

        @Override
        public void cancel(String tag) {
            context.cancelJobsWithTag(tag);
        }
    }

    /**
     * In a client of Spark Connect. Its methods are found by name: classic sessions of Spark 3.5 do not have them. A job that
     * the server of Spark 4.1 starts just after it has said that its operation is cancelled goes on there.
     */
    record OfClient(SparkSession session) implements JobTags {

        @Override
        public void add(String tag) {
            call("addTag", tag);
        }

        @Override
        public void cancel(String tag) {
            call("interruptTag", tag);
        }

        private void call(String method, String tag) {
            try {
                SparkSession.class.getMethod(method, String.class).invoke(session, tag);
            } catch (ReflectiveOperationException e) {
                throw new SparkRasterException(e);
            }
        }
    }
}
