package io.portolan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Slow tasks that show whether they run, in whatever process of this machine: a file that grows. */
public record Pulse(String file) implements UDF1<Long, Boolean> {

    private static final long BEAT_MILLIS = 10;
    private static final long SILENCE_MILLIS = 500;

    public static Pulse in(Path folder) {
        try {
            return new Pulse(Files.createTempFile(folder, "pulse", "").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers, which take a while each. */
    public Dataset<Row> slowed(Dataset<Long> numbers) {
        return numbers.filter(udf(this, DataTypes.BooleanType).apply(col("id"))).toDF();
    }

    @Override
    public Boolean call(Long number) throws Exception {
        beat();
        return true;
    }

    public void beat() throws IOException, InterruptedException {
        Files.writeString(Path.of(file), ".", StandardOpenOption.APPEND);
        Thread.sleep(BEAT_MILLIS);
    }

    /** How often it has beaten. */
    public long beats() {
        try {
            return Files.size(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until tasks run. */
    public void awaitBeat() throws InterruptedException {
        long before = beats();
        while (beats() == before) {
            Thread.sleep(BEAT_MILLIS);
        }
    }

    /** Waits until no task runs any more. */
    public void awaitEnd() throws InterruptedException {
        for (long before = -1; beats() != before; Thread.sleep(SILENCE_MILLIS)) {
            before = beats();
        }
    }
}
