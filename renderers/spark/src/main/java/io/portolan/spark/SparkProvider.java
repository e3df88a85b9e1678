package io.portolan.spark;

import io.portolan.frame.Frame;
import io.portolan.frame.FrameProvider;
import org.apache.spark.sql.Dataset;

/** Reads a Spark dataset. */
public final class SparkProvider implements FrameProvider {

    /** By name, because asking for the type would fail where Spark is absent. */
    @Override
    public boolean accepts(Object data) {
        return data.getClass().getName().startsWith("org.apache.spark.") && Types.accept(data);
    }

    @Override
    public Frame frame(Object data) {
        return new SparkFrame(((Dataset<?>) data).toDF());
    }

    /** Loaded only once Spark is known to be there. */
    private static final class Types {

        static boolean accept(Object data) {
            return data instanceof Dataset;
        }
    }
}
