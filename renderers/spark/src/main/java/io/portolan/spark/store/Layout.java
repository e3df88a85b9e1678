package io.portolan.spark.store;

import io.portolan.frame.UnknownColumnException;
import io.portolan.spark.Names;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How charts lie in files.
 *
 * @param partitions a folder for each of their values
 * @param order what files are sorted by
 * @param fileBytes about how large a file is to be
 */
record Layout(List<String> partitions, List<String> order, long fileBytes) {

    static final Layout STANDARD = new Layout(List.of(), List.of(), 256L << 20);

    Layout {
        if (fileBytes <= 0) {
            throw new IllegalArgumentException("A file's bytes must be positive, were " + fileBytes + ".");
        }
    }

    Layout withPartitions(List<String> columns) {
        return new Layout(columns, order, fileBytes);
    }

    Layout withOrder(List<String> columns) {
        return new Layout(partitions, columns, fileBytes);
    }

    Layout withFileBytes(long bytes) {
        return new Layout(partitions, order, bytes);
    }

    /**
     * This layout for charts that join others.
     *
     * @param stored the partitions of the others
     * @throws ChartStoreException if these were to lie in other partitions
     */
    Layout within(List<String> stored) {
        if (!partitions.isEmpty() && !partitions.equals(stored)) {
            throw new ChartStoreException("The charts of the store are partitioned by " + stored + ", not by "
                    + partitions + "; leave partitionBy out, or write in place of what there is.");
        }
        return withPartitions(stored);
    }

    private Stream<String> columns() {
        return Stream.concat(partitions.stream(), order.stream()).distinct();
    }

    /** @throws UnknownColumnException if the charts lack a column that this arranges by */
    void check(ChartSet charts) {
        List<String> names = List.of(charts.data().columns());
        columns().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownColumnException(name, names);
        });
    }

    /** The staged charts, in as many partitions as there are to be files. */
    Dataset<Row> arrange(Staging staging) {
        int files = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (staging.bytes() + fileBytes - 1) / fileBytes));
        Column[] columns = columns().map(Names::column).toArray(Column[]::new);
        if (columns.length == 0) {
            return staging.charts().coalesce(files);
        }
        return staging.charts().repartitionByRange(files, columns).sortWithinPartitions(columns);
    }
}
