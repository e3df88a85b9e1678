package io.portolan.spark.store;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.portolan.frame.UnknownColumnException;
import io.portolan.mlflow.MlflowRun;
import io.portolan.spark.Names;
import io.portolan.spark.chart.ChartColumns;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Charts to look at and to hand out: what a store holds, or found in it. Each use reads them anew, so that charts which
 * are not stored had better be.
 *
 * @param data a row for each chart (see {@link ChartColumns})
 * @param keys the columns that tell the charts apart: they are sorted and their files are named by them
 */
public record ChartSet(Dataset<Row> data, List<String> keys) {

    private static final int CHARTS_AT_ONCE = 200;

    public ChartSet {
        keys = List.copyOf(keys);
    }

    /**
     * The charts of a dataset; what tells them apart is every column that stands beside those of charts.
     *
     * @throws UnknownColumnException if a column of charts is missing
     */
    public static ChartSet of(Dataset<Row> charts) {
        require(charts, ChartColumns.ALL);
        return new ChartSet(charts, labels(charts));
    }

    /**
     * These charts, told apart by these columns alone.
     *
     * @throws UnknownColumnException if they have no such column
     */
    public ChartSet by(String... columns) {
        require(data, List.of(columns));
        return new ChartSet(data, List.of(columns));
    }

    private static void require(Dataset<Row> charts, List<String> columns) {
        List<String> names = List.of(charts.columns());
        columns.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownColumnException(name, names);
        });
    }

    /** The columns of a chart that its maker chose: keys, and what else it may be found by. */
    List<String> labels() {
        return labels(data);
    }

    private static List<String> labels(Dataset<Row> charts) {
        return Arrays.stream(charts.columns())
                .filter(name -> !ChartColumns.ALL.contains(name))
                .toList();
    }

    /** What charts are sorted by: their keys, then what they say of themselves. */
    List<Column> order() {
        return Stream.concat(keys.stream(), Stream.of(ChartColumns.TITLE, ChartColumns.ROWS))
                .map(Names::column)
                .toList();
    }

    /** These charts, each with the name of its file in the column {@link FileNames#COLUMN}. */
    ChartSet withFileNames() {
        return new ChartSet(FileNames.added(this), keys);
    }

    /**
     * Reads them one after the other, sorted, with no more than a few hundred in memory.
     *
     * @param use what is done with each
     */
    void forEach(Consumer<Row> use) {
        int parts = (int) Math.min(Integer.MAX_VALUE, 1 + data.count() / CHARTS_AT_ONCE);
        Column[] order = order().toArray(Column[]::new);
        Iterator<Row> rows = data.repartitionByRange(parts, order)
                .sortWithinPartitions(order)
                .toLocalIterator();
        try {
            rows.forEachRemaining(use);
        } finally {
            close(rows);
        }
    }

    /** A client of Connect keeps an answer outside the heap until it is closed. */
    private static void close(Iterator<Row> rows) {
        if (rows instanceof AutoCloseable answer) {
            try {
                answer.close();
            } catch (Exception e) {
                throw new ChartStoreException("Spark's answer could not be closed: " + e.getMessage(), e);
            }
        }
    }

    /** How many there are, and how many of them could not be drawn. */
    Tally tally() {
        Row counts =
                data.agg(count(lit(1)), count(Names.column(ChartColumns.ERROR))).first();
        return new Tally(counts.getLong(0), counts.getLong(1));
    }

    /** These charts, to look at. */
    public Gallery gallery() {
        return new Gallery(this, 1, Gallery.PER_PAGE);
    }

    /**
     * Writes each chart that was drawn to a file named after its keys: letters, digits and {@code . + = -} stay, all else
     * becomes an underscore, and names that would be the same, in capitals or not, end in {@code ~2}, {@code ~3} and so
     * on. PNG and SVG stay as they are, image structs become PNG. Files of the same name are replaced. The executors
     * write, so that the folder must be one that all of them reach.
     *
     * @param folder as Spark names it: {@code s3a://bucket/charts}, {@code /shared/charts}
     * @return how many files were written, and how many charts could not be drawn
     */
    public Tally export(String folder) {
        return FileExport.to(folder, this);
    }

    /**
     * Writes a PDF with a page for each chart, of its own size, in order; a chart that could not be drawn leaves a page
     * that says why. Pages are written as they are read, so that memory holds few.
     *
     * @throws ChartStoreException if there are charts in SVG, which cannot be put on a page
     * @throws io.portolan.figure.RenderException if the file cannot be written; what was there before stays
     */
    public void pdf(Path file) {
        new PdfExport(this).to(file);
    }

    /**
     * Logs each chart that was drawn as an artifact, its file named as by {@link #export}.
     *
     * @param folder within the run; may be empty
     * @throws io.portolan.mlflow.MlflowException if the server is not there or refuses; the artifacts before stay
     */
    public void mlflow(MlflowRun run, String folder) {
        String start = folder.isEmpty() ? "" : folder.replaceFirst("/+$", "") + "/";
        withFileNames()
                .forEach(row -> ImageFile.of(row)
                        .ifPresent(image -> run.log(image.bytes(), start + row.getAs(FileNames.COLUMN))));
    }
}
