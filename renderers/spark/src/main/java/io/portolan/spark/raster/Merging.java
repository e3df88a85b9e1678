package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.spark_partition_id;

import io.portolan.raster.reduce.StateCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Combines partial grids in the order of their partitions: groups of them in tasks, then these in the driver, so that
 * thousands of partitions send it dozens of grids.
 */
record Merging<A, R>(Pass<A, R> pass) implements MapPartitionsFunction<Row, Row> {

    private static final String PARTITION = "partition";
    private static final String STATE = "state";
    private static final StructType ROW =
            new StructType().add(PARTITION, DataTypes.IntegerType).add(STATE, DataTypes.BinaryType);

    /** Partitions of a group; so many are few. */
    static final int GROUP = 32;

    /** The results over all rows, of which any number of partitions have each made its grids. */
    List<R> results(Dataset<byte[]> grids) {
        return folded(numbered(grids)
                .repartition(floor(col(PARTITION).divide(GROUP)))
                .sortWithinPartitions(PARTITION)
                .mapPartitions(this, Encoders.row(ROW)));
    }

    /** The same of so few partitions that the driver can take all their grids. */
    List<R> resultsOfFew(Dataset<byte[]> grids) {
        return folded(numbered(grids));
    }

    private static Dataset<Row> numbered(Dataset<byte[]> grids) {
        return grids.select(spark_partition_id().as(PARTITION), col("value").as(STATE));
    }

    private List<R> folded(Dataset<Row> grids) {
        List<Row> rows = new ArrayList<>(grids.collectAsList());
        rows.sort(Comparator.comparingInt(row -> row.getInt(0)));
        List<A> states = pass.create();
        for (Row row : rows) {
            states = with(states, row);
        }
        return pass.finish(states);
    }

    private List<A> with(List<A> states, Row grids) {
        return pass.combine(states, pass.codec().read(grids.getAs(1)));
    }

    /** The grids of each group, known by its first partition. */
    @Override
    public Iterator<Row> call(Iterator<Row> grids) {
        return pass.fitting(() -> groups(grids).iterator());
    }

    private List<Row> groups(Iterator<Row> grids) {
        StateCodec<A> codec = pass.codec();
        List<Row> groups = new ArrayList<>();
        Row first = null;
        List<A> states = pass.create();
        while (grids.hasNext()) {
            Row grid = grids.next();
            if (first != null && first.getInt(0) / GROUP != grid.getInt(0) / GROUP) {
                groups.add(RowFactory.create(first.getInt(0), codec.write(states)));
                first = null;
            }
            if (first == null) {
                first = grid;
                states = pass.create();
            }
            states = with(states, grid);
        }
        if (first != null) {
            groups.add(RowFactory.create(first.getInt(0), codec.write(states)));
        }
        return groups;
    }
}
