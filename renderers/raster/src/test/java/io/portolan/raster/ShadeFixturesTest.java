package io.portolan.raster;

import static io.portolan.raster.Pictures.check;
import static io.portolan.raster.Pictures.clusters;
import static io.portolan.raster.Pictures.number;
import static io.portolan.raster.Pictures.shading;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.JsonString;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Labels;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures of grids, pixel by pixel. */
class ShadeFixturesTest {

    /** Those of the reference for as many categories. */
    private static final List<String> KEY = List.of("#e41a1c", "#377eb8", "#4daf4a", "#984ea3");

    @Test
    void counts() throws IOException {
        Aggregate counts = clusters("22", Reduction.count());
        Aggregate any = clusters("22", Reduction.any());
        for (Fixture.Op op : Fixture.read("22").ops()) {
            if (op.name().startsWith("shade")) {
                check(op, shading(op.kwargs()).shade(op.name().equals("shade any") ? any : counts));
            } else {
                checkNumbers(op, counts);
            }
        }
    }

    /** The values of a grid, or those that become colours. */
    private static void checkNumbers(Fixture.Op op, Aggregate aggregate) {
        double[] normalized = Shading.standard().normalized(aggregate);
        boolean plain = op.name().startsWith("aggregate");
        op.check(PointFixturesTest.numbers(plain ? aggregate.grid() : new Grid.Doubles(normalized)), 1e-12);
    }

    @Test
    void nothingBecomesClear() throws IOException {
        Table empty = Inputs.points(1, 0).table();
        for (Fixture.Op op : Fixture.read("10").ops()) {
            if (op.name().startsWith("shade")) {
                Reduction<?, Aggregate> reduction = op.name().contains("sum") ? Reduction.sum("v") : Reduction.count();
                Aggregate aggregate =
                        Rasterizer.standard().aggregate(op.canvas(), Glyph.points("x", "y"), reduction, empty);
                check(op, Shading.standard().shade(aggregate));
            }
        }
    }

    @Test
    void numbers() throws IOException {
        Aggregate means = clusters("23", Reduction.mean("v"));
        for (Fixture.Op op : Fixture.read("23").ops()) {
            if (op.name().startsWith("shade")) {
                check(op, shading(op.kwargs()).shade(means));
            } else {
                checkNumbers(op, means);
            }
        }
    }

    private static Categories letters(String file) {
        return Categories.codes(
                "c", file.equals("28") ? List.of("a", "b", "c", "d", "e") : List.of("a", "b", "c", "d"));
    }

    @Test
    void categories() throws IOException {
        Aggregate counts = clusters("24", Reduction.by(letters("24"), Reduction.count()));
        Aggregate means = clusters("24", Reduction.by(letters("24"), Reduction.mean("v")));
        for (Fixture.Op op : Fixture.read("24").ops()) {
            Aggregate shaded = op.name().contains("mean") ? means : counts;
            // The reference lets unsigned counts below a baseline wrap round to enormous weights.
            boolean wraps = op.kwargs().has("color_baseline") && op.name().contains("count");
            if (op.name().startsWith("aggregate")) {
                op.check(PointFixturesTest.numbers(shaded.grid()), 1e-12);
            } else if (!wraps) {
                Shading shading = op.name().contains("default key")
                        ? shading(op.kwargs()).colors(KEY.stream().map(Rgb::of).toList())
                        : shading(op.kwargs());
                check(op, shading.shade(shaded));
            }
        }
    }

    @Test
    void aCountBelowTheBaselineWeighsNothing() {
        Viewport viewport = Canvas.of(2, 1).x(0, 1).y(0, 1).viewport();
        Aggregate counts = new Aggregate(viewport, new Grid.Counts(new int[] {9, 3, 7, 9}), List.of("a", "b"));
        int[] argb = Shading.standard()
                .colors(List.of(new Rgb(255, 0, 0), new Rgb(0, 0, 255)))
                .baseline(5)
                .shade(counts)
                .argb();
        assertThat(argb[0] & 0xffffff).isEqualTo(0xff0000);
        assertThat(argb[1] & 0xffffff).isEqualTo(0x5500aa);
    }

    @Test
    void exactValues() throws IOException {
        int[] labels = new int[2400];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i / 37 % 4;
        }
        Viewport viewport = Canvas.of(60, 40).x(0, 1).y(0, 1).over(new Range(0, 1), new Range(0, 1));
        Aggregate grid = Aggregate.of(viewport, new Grid.Counts(labels));
        for (Fixture.Op op : Fixture.read("25").ops()) {
            Map<Double, Rgb> key = new HashMap<>();
            op.kwargs()
                    .object("color_key")
                    .members()
                    .forEach((value, color) -> key.put(Double.valueOf(value), Rgb.of(((JsonString) color).value())));
            check(op, Labels.shade(grid, key, number(op.kwargs().members(), "alpha", 255)));
        }
    }

    @Test
    void largePictures() throws IOException {
        Aggregate counts = clusters("28", Reduction.count());
        Aggregate means = clusters("28", Reduction.mean("v"));
        Aggregate each = clusters("28", Reduction.by(letters("28"), Reduction.count()));
        for (Fixture.Op op : Fixture.read("28").ops()) {
            Aggregate shaded = op.name().contains("_cat") ? each : op.name().contains("mean") ? means : counts;
            check(op, shading(op.kwargs()).shade(shaded));
        }
    }
}
