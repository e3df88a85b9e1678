package io.portolan.raster.store;

import static io.portolan.Viz.point;
import static io.portolan.raster.view.RasterViz.canvas;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.frame.Frame;
import io.portolan.frame.Frames;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.reduce.Reduction;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFrameTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path folder;

    private Frame frame;
    private Path file;

    @BeforeEach
    void pack() {
        Random random = new Random(7);
        frame = Frames.frame(Map.of(
                "x", random.doubles(ROWS).toArray(),
                "y", random.doubles(ROWS).toArray(),
                "kind",
                        IntStream.range(0, ROWS)
                                .mapToObj(i -> i % 3 == 0 ? "a" : "b")
                                .toArray(String[]::new)));
        file = folder.resolve("rows.pcol");
        StoreWriter.to(file).write(frame, "x", "y").close();
    }

    @Test
    void aFileOfThatKindIsData() {
        Frame stored = Frames.frame(file);
        assertThat(stored.rows()).isEqualTo(ROWS);
        assertThat(stored.names()).containsExactly("x", "y", "kind");
        assertThat(stored.column("kind").distinct()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aChartOfAStoreIsThatOfItsRows() {
        Figure fromFile = point(file).x("x").y("y").rasterize().figure();
        Figure fromMemory = point(frame).x("x").y("y").rasterize().figure();
        assertThat(fromFile).isEqualTo(fromMemory);
    }

    @Test
    void categoriesAreThoseOfTheFile() {
        Figure chart = point(file).x("x").y("y").color("kind").rasterize().figure();
        assertThat(chart.data())
                .anySatisfy(trace -> assertThat(trace.string("name")).hasValue("a"));
    }

    @Test
    void aSmallBoxReadsFewChunksAndGivesItsRows() {
        try (PackedStore store = PackedStore.open(file)) {
            BoxRows rows = canvas(1, 1).x(.2, .21).y(.2, .21).rows(store, "x", "y", 5);
            assertThat(rows.rows().rows()).isEqualTo(5);
            long expected =
                    canvas(1, 1).x(.2, .21).y(.2, .21).rows(frame, "x", "y", 5).total();
            assertThat(rows.total()).isEqualTo(expected);
            long reduced = (long) canvas(1, 1)
                    .x(.2, .21)
                    .y(.2, .21)
                    .points(store, "x", "y", Reduction.count("x"))
                    .aggregate()
                    .grid()
                    .value(0);
            assertThat(reduced).isEqualTo(expected);
        }
    }
}
