package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.portolan.frame.ColumnType;
import io.portolan.frame.DateColumn;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.store.StoreException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is packed comes out again, or is counted, or refused in words. */
class StoreWriterTest {

    private static final List<StoreColumn> POINTS = List.of(StoreColumn.doubles("x"), StoreColumn.doubles("y"));

    @TempDir
    Path folder;

    private StoreWriter writer() {
        return StoreWriter.to(folder.resolve("points.pcol"));
    }

    private PackedStore pack(Table... tables) {
        return writer().write(POINTS, List.of(tables).iterator());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static int count(PackedStore store) {
        return (int) store.aggregate(Canvas.of(1, 1), "x", "y", Reduction.count(), Progress.UNWATCHED)
                .value(0, 0);
    }

    @Test
    void allColumnsOfAFrame() {
        Frame frame = Frame.of(
                TextColumn.of("kind", "a", null, "b", "a"),
                NumberColumn.of("y", 0.1, -5, Double.NaN, 7),
                DateColumn.of("x", 0, 86_400_000, 1, 2),
                NumberColumn.of("n", 1, 2, 3, 400));
        try (PackedStore store = writer().withRowNumbers("row").write(frame, "x", "y")) {
            assertThat(store.columns().stream().map(StoreColumn::name)).containsExactly("x", "y", "kind", "n", "row");
            assertThat(store.columns().get(0).type()).isEqualTo(ColumnType.DATE);
            assertThat(store.columns().get(1).kind()).isEqualTo(Kind.DOUBLE);
            assertThat(store.columns().get(3).kind()).isEqualTo(Kind.WHOLE);
            assertThat(store.size()).isEqualTo(3);
            assertThat(store.leftOut()).isEqualTo(1);
            BoxRows found = store.rows(new Range(1, 1e8), new Range(-9, 9), 9, Progress.UNWATCHED);
            assertThat(found.total()).isEqualTo(2);
            Map<String, String> kinds = new LinkedHashMap<>();
            for (int row = 0; row < found.rows().rows(); row++) {
                kinds.put(
                        found.rows().column("row").label(row),
                        found.rows().column("y").label(row)
                                + found.rows().column("kind").label(row));
            }
            assertThat(kinds).isEqualTo(Map.of("1", "-5(missing)", "3", "7a"));
        }
    }

    @Test
    void rowsOfABox() {
        Table table = Clouds.mixed(1, 100_000);
        try (PackedStore store = writer().write(Clouds.COLUMNS, List.of(table).iterator())) {
            Range x = new Range(1, 2.5);
            Range y = new Range(0, 3);
            BoxRows few = store.rows(x, y, 10, Progress.UNWATCHED);
            assertThat(few.rows().rows()).isEqualTo(10);
            double[] xs = Clouds.values(table, "x");
            double[] ys = Clouds.values(table, "y");
            int expected = 0;
            for (int i = 0; i < xs.length; i++) {
                expected += xs[i] >= 1 && xs[i] <= 2.5 && ys[i] >= 0 && ys[i] <= 3 ? 1 : 0;
            }
            assertThat(few.total()).isEqualTo(expected);
            BoxRows all = store.rows(x, y, Integer.MAX_VALUE, Progress.UNWATCHED);
            assertThat(all.rows().rows()).isEqualTo(expected);
            assertThat(all.rows().column("x").number(expected - 1)).isBetween(1.0, 2.5);
            assertThat(all.rows().column("c").distinct()).containsExactlyInAnyOrderElementsOf(Clouds.LABELS);
        }
    }

    @Test
    void numbersComeBackAsTheyAre() {
        double[] odd = {0.1f, -0.0, Double.MIN_VALUE, -1e300, Double.MAX_VALUE, 5, -7, 1e-40};
        Table table = Clouds.points(odd, Clouds.filled(odd.length, 3));
        try (PackedStore store = pack(table)) {
            double[] back = Clouds.values(store.table(), "x");
            Arrays.sort(back);
            Arrays.sort(odd);
            assertThat(back).containsExactly(odd);
        }
    }

    @Test
    void nothing() {
        try (PackedStore none = writer().write(POINTS, List.<Table>of().iterator())) {
            assertThat(none.size()).isZero();
            assertThat(count(none)).isZero();
            assertThat(none.xRange()).isEqualTo(new Range(-1, 1));
            assertThat(none.rows(new Range(0, 1), new Range(0, 1), 5, Progress.UNWATCHED)
                            .total())
                    .isZero();
        }
        try (PackedStore empty = pack(Clouds.points(new double[0], new double[0]))) {
            assertThat(empty.size()).isZero();
        }
    }

    @Test
    void pointsThatHaveNoPlace() {
        double[] xs = {1, Double.NaN, 3, Double.POSITIVE_INFINITY, 5};
        double[] ys = {1, 2, Double.NEGATIVE_INFINITY, 4, 5};
        try (PackedStore store = pack(Clouds.points(xs, ys))) {
            assertThat(store.size()).isEqualTo(2);
            assertThat(store.leftOut()).isEqualTo(3);
            assertThat(count(store)).isEqualTo(2);
        }
        double[] nowhere = Clouds.filled(5000, Double.NaN);
        try (PackedStore store = pack(Clouds.points(nowhere, nowhere))) {
            assertThat(store.size()).isZero();
            assertThat(store.leftOut()).isEqualTo(5000);
        }
    }

    @Test
    void oneAndTheSamePoint() {
        try (PackedStore store = pack(Clouds.points(Clouds.filled(200_000, 2), Clouds.filled(200_000, 3)))) {
            assertThat(count(store)).isEqualTo(200_000);
            assertThat(store.xRange()).isEqualTo(new Range(1, 3));
        }
    }

    /** Wide rows, of which a load holds few: equal points, and points that the first ones gave no idea of. */
    @Test
    void moreRowsInACellThanMemoryHolds() {
        Random random = new Random(3);
        double[] xs = new double[140_000];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            boolean same = i % 2 == 0;
            xs[i] = i < 100 ? random.nextDouble() : same ? 9 : 50 * Math.pow(10, 20 * random.nextDouble());
            ys[i] = i < 100 ? random.nextDouble() : same ? 8 : 50 + random.nextDouble();
        }
        List<StoreColumn> columns = new ArrayList<>(POINTS);
        for (int i = 0; i < 70; i++) {
            columns.add(StoreColumn.doubles("v" + i));
        }
        assertThat(Load.mostRows(new RowCodec(columns).rowBytes())).isEqualTo(Layout.CHUNK);
        Iterator<Table> batches = List.of(wide(columns, xs, ys, 0, 100), wide(columns, xs, ys, 100, xs.length))
                .iterator();
        try (PackedStore store = writer().write(columns, batches)) {
            assertThat(store.size()).isEqualTo(xs.length);
            assertThat(store.rows(new Range(8, 10), new Range(7, 9), 1, Progress.UNWATCHED)
                            .total())
                    .isEqualTo(69_950);
            assertThat(store.rows(new Range(1e10, 1e12), new Range(50, 51), 1, Progress.UNWATCHED)
                            .total())
                    .isEqualTo(Arrays.stream(xs)
                            .filter(x -> x >= 1e10 && x <= 1e12)
                            .count());
        }
    }

    private static Table wide(List<StoreColumn> columns, double[] xs, double[] ys, int from, int to) {
        NumericColumn y = NumericColumn.of(Arrays.copyOfRange(ys, from, to));
        Map<String, NumericColumn> table = new LinkedHashMap<>();
        columns.forEach(column -> table.put(column.name(), y));
        table.put("x", NumericColumn.of(Arrays.copyOfRange(xs, from, to)));
        return Table.of(table);
    }

    @Test
    void theSameRowsMakeTheSameBytes() throws IOException {
        Path first = folder.resolve("first.pcol");
        Path second = folder.resolve("second.pcol");
        for (Path path : List.of(first, second)) {
            StoreWriter.to(path)
                    .write(Clouds.COLUMNS, List.of(Clouds.mixed(4, 150_000)).iterator())
                    .close();
        }
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void aSourceThatFailsLeavesNothing() throws IOException {
        Iterator<Table> failing = Stream.of(1, 2, 3)
                .map(i -> {
                    if (i == 3) {
                        throw new IllegalStateException("the source failed");
                    }
                    return Clouds.uniform(i, 1000);
                })
                .iterator();
        assertThatThrownBy(() -> writer().write(Clouds.COLUMNS, failing)).hasMessage("the source failed");
        assertThat(files()).isEmpty();
    }

    @Test
    void anOldStoreStaysUntilTheNewOneIsComplete() throws IOException {
        pack(Clouds.points(new double[] {1}, new double[] {1})).close();
        Table unequal = Table.of(Map.of("x", NumericColumn.of(new double[] {1})));
        assertThatThrownBy(() -> pack(unequal))
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("\"y\"");
        try (PackedStore old = PackedStore.open(folder.resolve("points.pcol"))) {
            assertThat(old.size()).isEqualTo(1);
        }
        pack(Clouds.points(new double[] {1, 2}, new double[] {1, 2})).close();
        assertThat(files()).containsExactly("points.pcol");
    }

    @Test
    void whatAKilledWriterLeftIsCleared() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HangingWriter.class.getName(),
                        folder.resolve("points.pcol").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('.');
        assertThat(files())
                .singleElement()
                .asString()
                .startsWith("points.pcol.")
                .endsWith(".partial");
        pack(Clouds.points(new double[] {1}, new double[] {1})).close();
        assertThat(files()).as("another writer at work is left alone").hasSize(2);
        process.destroyForcibly().waitFor();
        pack(Clouds.points(new double[] {1}, new double[] {1})).close();
        assertThat(files()).containsExactly("points.pcol");
    }

    @Test
    void whatCannotBePacked() {
        Table table = Clouds.points(new double[] {1e300}, new double[] {0.5});
        refused(List.of(StoreColumn.floats("x"), StoreColumn.doubles("y")), table, "\"x\"", "1.0E300", "doubles");
        refused(List.of(StoreColumn.doubles("x"), StoreColumn.whole("y")), table, "\"y\"", "0.5", "whole number");
        refused(List.of(StoreColumn.doubles("x")), table, "two columns");
        refused(List.of(StoreColumn.doubles("x"), StoreColumn.doubles("x")), table, "one name");
        refused(Collections.nCopies(501, StoreColumn.doubles("x")), table, "at most 500 columns");
        Frame text = Frame.of(TextColumn.of("x", "a"), NumberColumn.of("y", 1));
        assertThatThrownBy(() -> writer().write(text, "x", "y"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("\"x\" is text");
        assertThatThrownBy(() -> writer().write(text, "y", "y")).hasMessageContaining("give two columns");
    }

    private void refused(List<StoreColumn> columns, Table table, String... words) {
        assertThatThrownBy(() -> writer().write(columns, List.of(table).iterator()))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.UNSUITABLE))
                .hasMessageContainingAll(words);
    }

    @Test
    void foldersThatCannotBeUsed() throws IOException {
        StoreWriter nowhere = StoreWriter.to(folder.resolve("none/points.pcol"));
        assertThatThrownBy(() -> nowhere.write(POINTS, List.<Table>of().iterator()))
                .hasMessageContainingAll("no folder", "create it first");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeFalse(!closed.toFile().setWritable(false) || Files.isWritable(closed), "may write anywhere");
        assertThatThrownBy(() -> StoreWriter.to(closed.resolve("points.pcol"))
                        .write(POINTS, List.<Table>of().iterator()))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.DENIED))
                .hasMessageContaining("protected");
    }

    @Test
    void cancellingEndsThePacking() throws IOException {
        long[] seen = new long[1];
        Progress atHalf = new Progress() {
            @Override
            public synchronized void rows(long done, long all) {
                seen[0] = done;
            }

            @Override
            public synchronized boolean isCancelled() {
                return seen[0] >= 150_000;
            }
        };
        List<Table> batches = List.of(Clouds.uniform(1, 100_000), Clouds.uniform(2, 100_000));
        assertThatThrownBy(() -> writer().withProgress(atHalf).write(Clouds.COLUMNS, batches.iterator()))
                .isInstanceOf(CancellationException.class);
        assertThat(seen[0]).isBetween(150_000L, 160_000L);
        assertThat(files()).isEmpty();
    }

    @Test
    void cancellingEndsTheCounting() {
        Table table = Clouds.uniform(3, 300_000);
        long[] seen = new long[1];
        Progress afterOne = new Progress() {
            @Override
            public synchronized void rows(long done, long all) {
                seen[0] = done;
            }

            @Override
            public synchronized boolean isCancelled() {
                return seen[0] > 0;
            }
        };
        try (PackedStore store = writer().write(Clouds.COLUMNS, List.of(table).iterator())) {
            assertThatThrownBy(() -> store.aggregate(Canvas.of(9, 9), "x", "y", Reduction.count(), afterOne))
                    .isInstanceOf(CancellationException.class);
            assertThat(seen[0]).isLessThan(200_000);
        }
    }

    @Test
    void progressEndsAtTwiceTheRows() {
        long[] last = new long[2];
        Progress progress = new Progress() {
            @Override
            public synchronized void rows(long done, long all) {
                assertThat(done).isBetween(last[0], all);
                last[0] = done;
                last[1] = all;
            }
        };
        double[] xs = Clouds.filled(10_000, 1);
        xs[77] = Double.NaN;
        writer().withProgress(progress)
                .expecting(10_000)
                .write(POINTS, List.of(Clouds.points(xs, xs)).iterator())
                .close();
        assertThat(last).containsExactly(20_000, 20_000);
    }
}
