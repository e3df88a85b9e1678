package io.portolan.spark.raster;

import io.portolan.spark.Names;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.ColumnarToRowExec;
import org.apache.spark.sql.execution.InputAdapter;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.WholeStageCodegenExec;

/**
 * The columns of a dataset in the batches in which its file format, or the cache, has them. Only in the process that runs
 * Spark's own planner, not in a client of Spark Connect.
 *
 * @param data some columns and nothing else
 * @param plan what reads them
 */
record ColumnarScan(Dataset<Row> data, SparkPlan plan) {

    /** A scan of some columns; none if something is done with them before, or they are of other types. */
    static Optional<ColumnarScan> of(Dataset<Row> data, Collection<String> names) {
        Column[] columns = Arrays.stream(data.columns())
                .filter(names::contains)
                .map(name -> data.col(Names.quoted(name)))
                .toArray(Column[]::new);
        Dataset<Row> selected = data.select(columns);
        boolean readable =
                Arrays.stream(selected.schema().fields()).allMatch(field -> VectorColumn.reads(field.dataType()));
        return readable && columns.length == names.size()
                ? columnar(selected.queryExecution().executedPlan()).map(plan -> new ColumnarScan(selected, plan))
                : Optional.empty();
    }

    private static Optional<SparkPlan> columnar(SparkPlan plan) {
        if (plan instanceof WholeStageCodegenExec compiled) {
            return columnar(compiled.child());
        }
        if (plan instanceof InputAdapter input) {
            return columnar(input.child());
        }
        return plan instanceof ColumnarToRowExec rows
                ? Optional.of(rows.child()).map(ColumnarScan::source)
                : Optional.empty();
    }

    private static SparkPlan source(SparkPlan plan) {
        return plan instanceof InputAdapter input ? input.child() : plan;
    }

    /** The partial grids of the partitions. */
    RDD<byte[]> grids(Pass<?, ?> pass) {
        return plan.executeColumnar()
                .toJavaRDD()
                .mapPartitions(new BatchGrids<>(pass, List.of(data.columns())))
                .rdd();
    }
}
