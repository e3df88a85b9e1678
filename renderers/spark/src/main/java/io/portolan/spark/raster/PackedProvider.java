package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.frame.FrameProvider;
import org.apache.spark.sql.Dataset;

/** Reads packed points, also where they come as a dataset of chunks. */
public final class PackedProvider implements FrameProvider {

    /** By name, because asking for the type would fail where Spark is absent. */
    @Override
    public boolean accepts(Object data) {
        return data instanceof PackedPoints
                || data.getClass().getName().startsWith("org.apache.spark.") && Types.accept(data);
    }

    @Override
    public Frame frame(Object data) {
        return new PackedFrame(
                data instanceof PackedPoints points ? points : PackedPoints.of(((Dataset<?>) data).toDF()));
    }

    /** Loaded only once Spark is known to be there. */
    private static final class Types {

        static boolean accept(Object data) {
            return data instanceof Dataset<?> dataset
                    && ChunkSchema.format(dataset.schema()).isPresent();
        }
    }
}
