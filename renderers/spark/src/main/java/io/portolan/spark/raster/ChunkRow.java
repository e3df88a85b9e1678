package io.portolan.spark.raster;

import io.portolan.raster.Viewport;
import io.portolan.raster.store.PackedChunk;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A packed chunk as a row of a dataset. */
final class ChunkRow {

    static final String NUMBER = "number";
    static final String ROWS = "rows";
    static final String LEFT = "left";
    static final String RIGHT = "right";
    static final String BOTTOM = "bottom";
    static final String TOP = "top";
    static final String BYTES = "chunk";

    static final StructType SCHEMA = new StructType()
            .add(NUMBER, DataTypes.LongType)
            .add(ROWS, DataTypes.IntegerType)
            .add(LEFT, DataTypes.DoubleType)
            .add(RIGHT, DataTypes.DoubleType)
            .add(BOTTOM, DataTypes.DoubleType)
            .add(TOP, DataTypes.DoubleType)
            .add(BYTES, DataTypes.BinaryType);

    private ChunkRow() {}

    static Row of(long number, PackedChunk chunk) {
        return RowFactory.create(
                number, chunk.rows(), chunk.left(), chunk.right(), chunk.bottom(), chunk.top(), chunk.bytes());
    }

    static long number(Row row) {
        return row.getLong(0);
    }

    static PackedChunk chunk(Row row) {
        return new PackedChunk(
                row.getInt(1), row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getDouble(5), row.getAs(6));
    }

    /** Whether a chunk reaches into a part of the plane. */
    static Column within(Viewport viewport) {
        return functions
                .col(RIGHT)
                .geq(viewport.x().range().low())
                .and(functions.col(LEFT).leq(viewport.x().range().high()))
                .and(functions.col(TOP).geq(viewport.y().range().low()))
                .and(functions.col(BOTTOM).leq(viewport.y().range().high()));
    }
}
