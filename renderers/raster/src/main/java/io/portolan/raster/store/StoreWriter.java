package io.portolan.raster.store;

import io.portolan.frame.Frame;
import io.portolan.raster.Progress;
import io.portolan.raster.column.Table;
import io.portolan.raster.store.StoreException.Fault;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Packs rows into a store. Any number of rows needs some 600 MB of memory, and on the disk beside the store about as many
 * bytes as the rows have. The file is there when it is complete, in place of one of that name, and not before. Immutable.
 */
public final class StoreWriter {

    /** Of so many a chunk still fits into memory several times. */
    private static final int MOST_COLUMNS = 500;

    private final Path path;
    private final Progress progress;
    private final long expected;
    private final Optional<String> numbers;

    private StoreWriter(Path path, Progress progress, long expected, Optional<String> numbers) {
        this.path = path;
        this.progress = progress;
        this.expected = expected;
        this.numbers = numbers;
    }

    /** A writer of a file, watched by nobody. */
    public static StoreWriter to(Path path) {
        return new StoreWriter(path, Progress.UNWATCHED, 0, Optional.empty());
    }

    /** Tells how far it is; each row counts twice, when it is read and when it is written. */
    public StoreWriter withProgress(Progress watcher) {
        return new StoreWriter(path, watcher, expected, numbers);
    }

    /** Says how many rows will come, for the progress alone. */
    public StoreWriter expecting(long rows) {
        return new StoreWriter(path, progress, rows, numbers);
    }

    /** Adds a column of the numbers, from 0, that rows had before they were sorted. */
    public StoreWriter withRowNumbers(String column) {
        return new StoreWriter(path, progress, expected, Optional.of(column));
    }

    /**
     * Packs all columns of a frame.
     *
     * @param x the column of numbers or dates that is the one coordinate
     * @param y the other
     * @return the store, open
     * @throws StoreException if the file cannot be written, or a coordinate is text
     * @throws io.portolan.frame.UnknownColumnException if there is no such column
     * @throws CancellationException if the progress was cancelled
     */
    public PackedStore write(Frame frame, String x, String y) {
        FrameColumns table = FrameColumns.of(frame, x, y);
        return expecting(frame.rows())
                .write(table.columns(), List.of(table.table()).iterator());
    }

    /**
     * Packs rows that come in batches; they are asked for one after the other, by the calling thread.
     *
     * @param columns the first two are the coordinates x and y; rows where one is missing or infinite are left out
     * @param batches each with all columns; arrays may be used again for the next
     * @return the store, open
     * @throws StoreException if the file cannot be written, or a value cannot be kept in its column
     * @throws CancellationException if the progress was cancelled
     */
    public PackedStore write(List<StoreColumn> columns, Iterator<Table> batches) {
        List<StoreColumn> all = new ArrayList<>(columns);
        numbers.map(StoreColumn::whole).ifPresent(all::add);
        check(all);
        RowCodec codec = new RowCodec(all);
        try (Draft draft = Draft.of(path)) {
            pack(codec, batches, draft);
            draft.publish();
        } catch (ClosedByInterruptException e) {
            throw new CancellationException("Packing was cancelled.");
        } catch (IOException e) {
            throw StoreException.of(path, e);
        }
        return PackedStore.open(path);
    }

    private void pack(RowCodec codec, Iterator<Table> batches, Draft draft) throws IOException {
        Progress whole = progress.until(Thread.currentThread());
        Watch watch = new Watch(whole, expected);
        Intake intake = new Intake(codec, numbers.isPresent());
        Optional<Table> first = next(batches);
        try (Spill spill = new Spill(draft, intake.partition(first), codec.rowBytes());
                Assembly assembly = new Assembly(draft.channel(), watch::written)) {
            for (Optional<Table> batch = first; batch.isPresent(); batch = next(batches)) {
                intake.add(batch.get(), spill, watch);
            }
            spill.finish();
            new Sorting(codec, draft, assembly, whole).sort(spill);
            watch.written(intake.leftOut());
            assembly.finish(chunks -> new Directory(codec.columns(), intake.leftOut(), intake.extent(), chunks));
        }
    }

    private static Optional<Table> next(Iterator<Table> batches) {
        return batches.hasNext() ? Optional.of(batches.next()) : Optional.empty();
    }

    private static void check(List<StoreColumn> columns) {
        if (columns.size() < 2) {
            throw new StoreException(Fault.UNSUITABLE, "A store needs two columns of coordinates, x and y.");
        }
        if (columns.size() > MOST_COLUMNS) {
            throw new StoreException(
                    Fault.UNSUITABLE,
                    "A store holds at most " + MOST_COLUMNS + " columns, not " + columns.size() + "; leave some out.");
        }
        long names = columns.stream().map(StoreColumn::name).distinct().count();
        if (names < columns.size()) {
            throw new StoreException(
                    Fault.UNSUITABLE,
                    "Two columns have one name: "
                            + columns.stream().map(StoreColumn::name).toList() + ".");
        }
    }
}
