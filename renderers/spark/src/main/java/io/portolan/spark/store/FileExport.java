package io.portolan.spark.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Writes the charts of a partition to files, in an executor, and tells of each whether there was an image.
 *
 * @param folder as Hadoop names it
 */
record FileExport(String folder) implements MapPartitionsFunction<Row, Boolean> {

    static Tally to(String folder, ChartSet charts) {
        Row counts = charts.withFileNames()
                .data()
                .mapPartitions(new FileExport(folder), Encoders.BOOLEAN())
                .toDF("drawn")
                .agg(count(lit(1)), count(when(col("drawn"), null).otherwise(1)))
                .first();
        return new Tally(counts.getLong(0), counts.getLong(1));
    }

    /** One by one as the answer is read, so that no more than one image is held. */
    @Override
    public Iterator<Boolean> call(Iterator<Row> rows) throws IOException {
        HadoopFiles files = HadoopFiles.in(folder);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Boolean next() {
                return write(rows.next(), files);
            }
        };
    }

    private static boolean write(Row row, HadoopFiles files) {
        Optional<ImageFile> image = ImageFile.of(row);
        try {
            if (image.isPresent()) {
                files.write(row.getAs(FileNames.COLUMN), image.get().bytes());
            }
            return image.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
