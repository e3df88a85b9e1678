package io.portolan.spark.raster;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.raster.store.StoreColumn;
import io.portolan.spark.SparkFrame;
import java.util.List;

/** Packed points as a frame, whose rows stay in their chunks. */
record PackedFrame(PackedPoints points) implements Frame {

    @Override
    public List<String> names() {
        return points.format().columns().stream().map(StoreColumn::name).toList();
    }

    @Override
    public int rows() {
        return new SparkFrame(points.rows()).rows();
    }

    @Override
    public Column column(String name) {
        return new SparkFrame(points.rows()).column(name);
    }
}
