package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Compositing;
import io.portolan.raster.shade.Labels;
import io.portolan.raster.shade.Normalization;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import io.portolan.raster.shade.Spread;
import io.portolan.raster.shade.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures of grids, pixel by pixel: within 1 of 255, and all but a handful equal. */
class ShadeFixturesTest {

    private static final int HANDFUL = 5;

    /** Those of the reference for as many categories. */
    private static final List<String> KEY = List.of("#e41a1c", "#377eb8", "#4daf4a", "#984ea3");

    private static Aggregate clusters(String file, Reduction<?, Aggregate> reduction) throws IOException {
        return clusters(file, Integer.MAX_VALUE, reduction);
    }

    private static Aggregate clusters(String file, int rows, Reduction<?, Aggregate> reduction) throws IOException {
        Fixture fixture = Fixture.read(file);
        int k = file.equals("28") ? 5 : 4;
        int count = Math.min(rows, fixture.number("n"));
        Table table = Inputs.clusters(fixture.number("seed"), count, k).table();
        Fixture.Op op = fixture.ops().get(0);
        return Rasterizer.standard().aggregate(op.canvas(), Glyph.points("x", "y"), reduction, table);
    }

    private static Shading shading(JsonObject kwargs) {
        Shading shading = Shading.standard();
        Map<String, Json> all = kwargs.members();
        if (all.get("how") instanceof JsonString how) {
            shading = shading.normalization(Normalization.valueOf(how.value().toUpperCase(Locale.ROOT)));
        }
        if (all.get("cmap") != null) {
            shading = shading.colors(colors(all.get("cmap")));
        }
        if (all.get("color_key") instanceof JsonObject key) {
            shading = shading.colors(key.members().values().stream()
                    .map(color -> Rgb.of(((JsonString) color).value()))
                    .toList());
        }
        if (all.get("span") instanceof JsonArray span) {
            shading = shading.span(Fixture.Op.number(span.get(0)), Fixture.Op.number(span.get(1)));
        }
        if (all.get("color_baseline") != null) {
            shading = shading.baseline(Fixture.Op.number(all.get("color_baseline")));
        }
        boolean rescaled = all.get("rescale_discrete_levels") instanceof JsonBoolean flag && flag.value();
        return shading.alpha(number(all, "min_alpha", 40), number(all, "alpha", 255))
                .rescaled(rescaled);
    }

    private static int number(Map<String, Json> all, String name, int otherwise) {
        return all.get(name) == null ? otherwise : (int) Fixture.Op.number(all.get(name));
    }

    private static List<Rgb> colors(Json map) {
        return map instanceof JsonString one
                ? List.of(Rgb.of(one.value()))
                : ((JsonArray) map)
                        .items().stream()
                                .map(color -> Rgb.of(((JsonString) color).value()))
                                .toList();
    }

    private static void check(Fixture.Op op, Picture picture) {
        JsonArray values = op.result().array("values");
        JsonArray places = op.result().array("sample_index");
        boolean sampled = values.size() == 0;
        JsonArray expected = sampled ? op.result().array("sample_values") : values;
        int off = 0;
        for (int i = 0; i < expected.size(); i++) {
            int place = sampled ? (int) Fixture.Op.number(places.get(i)) : i;
            int actual = picture.argb()[place];
            int wanted = argb((long) Fixture.Op.number(expected.get(i)));
            if (actual >>> 24 == 0 && wanted >>> 24 == 0) {
                continue;
            }
            int distance = distance(actual, wanted);
            assertThat(distance)
                    .as("%s %s at %d: %08x, not %08x", op.name(), op.kwargs().toJson(), place, actual, wanted)
                    .isLessThanOrEqualTo(1);
            off += distance;
        }
        assertThat(off)
                .as("%s %s: pixels off by one", op.name(), op.kwargs().toJson())
                .isLessThanOrEqualTo(HANDFUL);
    }

    private static int argb(long abgr) {
        return (int) (abgr & 0xff00ff00L | abgr >> 16 & 0xff | (abgr & 0xff) << 16);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return most;
    }

    @Test
    void counts() throws IOException {
        Aggregate counts = clusters("22", Reduction.count());
        Aggregate any = clusters("22", Reduction.any());
        for (Fixture.Op op : Fixture.read("22").ops()) {
            if (op.name().startsWith("shade")) {
                check(op, shading(op.kwargs()).shade(op.name().equals("shade any") ? any : counts));
            }
        }
    }

    @Test
    void numbers() throws IOException {
        Aggregate means = clusters("23", Reduction.mean("v"));
        for (Fixture.Op op : Fixture.read("23").ops()) {
            if (op.name().startsWith("shade")) {
                check(op, shading(op.kwargs()).shade(means));
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
            // The reference lets unsigned counts below a baseline wrap round to enormous weights.
            boolean wraps = op.kwargs().has("color_baseline") && op.name().contains("count");
            if (op.name().startsWith("shade") && !wraps) {
                Shading shading = op.name().contains("default key")
                        ? shading(op.kwargs()).colors(KEY.stream().map(Rgb::of).toList())
                        : shading(op.kwargs());
                check(op, shading.shade(op.name().contains("mean") ? means : counts));
            }
        }
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

    private static Picture defaults(int rows) throws IOException {
        return Shading.standard().shade(clusters("22", rows, Reduction.count()));
    }

    private static Picture purple() throws IOException {
        return Shading.standard()
                .normalization(Normalization.LOG)
                .colors(List.of(Rgb.of("purple")))
                .shade(clusters("22", Reduction.count()));
    }

    @Test
    void groundsAndSpreading() throws IOException {
        Picture b = purple();
        Picture s = defaults(60);
        for (Fixture.Op op : Fixture.read("26").ops()) {
            Map<String, Json> kwargs = op.kwargs().members();
            Compositing how = how(kwargs);
            if (op.name().startsWith("set_background")) {
                check(op, b.on(Rgb.of(((JsonString) kwargs.get("color")).value())));
            } else if (op.name().equals("spread(B)")) {
                check(op, Spread.of(b, stamp(kwargs, number(kwargs, "px", 1)), how));
            } else if (op.name().equals("spread(B) mask")) {
                boolean[][] cross = {{true, false, true}, {false, true, false}, {true, false, true}};
                check(op, Spread.of(b, new Stamp(cross), how));
            } else if (op.name().startsWith("dynspread(S)")) {
                double threshold = Fixture.Op.number(kwargs.get("threshold"));
                int most = number(kwargs, "max_px", 3);
                check(op, Spread.dynamic(s, threshold, most, radius -> stamp(kwargs, radius), how));
            }
        }
    }

    private static Compositing how(Map<String, Json> kwargs) {
        return kwargs.get("how") instanceof JsonString how
                ? Compositing.valueOf(how.value().toUpperCase(Locale.ROOT))
                : Compositing.OVER;
    }

    private static Stamp stamp(Map<String, Json> kwargs, int radius) {
        boolean square =
                kwargs.get("shape") instanceof JsonString shape && shape.value().equals("square");
        return square ? Stamp.square(radius) : Stamp.circle(radius);
    }

    @Test
    void stacks() throws IOException {
        Picture c = shading(
                        (JsonObject)
                                Json.parse(
                                        "{\"how\":\"log\",\"color_key\":{\"a\":\"red\",\"b\":\"green\",\"c\":\"blue\",\"d\":\"#ff8800\"}}"))
                .shade(clusters("24", Reduction.by(letters("24"), Reduction.count())));
        Map<String, Picture> pictures = Map.of("A", defaults(Integer.MAX_VALUE), "B", purple(), "C", c);
        for (Fixture.Op op : Fixture.read("27").ops()) {
            if (op.name().startsWith("stack")) {
                String names = op.name().substring(6, op.name().length() - 1);
                check(
                        op,
                        Stream.of(names.split(","))
                                .map(pictures::get)
                                .reduce((below, above) ->
                                        below.under(above, how(op.kwargs().members())))
                                .orElseThrow());
            }
        }
    }

    @Test
    void compositing() throws IOException {
        Fixture fixture = Fixture.read("30");
        List<Integer> pixels = new ArrayList<>();
        fixture.json().array("px").items().forEach(value -> pixels.add(argb((long) Fixture.Op.number(value))));
        for (Fixture.Op op : fixture.ops()) {
            Compositing how = Compositing.valueOf(op.name().toUpperCase(Locale.ROOT));
            JsonArray expected = op.result().array("values");
            for (int i = 0; i < expected.size(); i++) {
                int actual = how.of(pixels.get(i / 11), pixels.get(i % 11));
                assertThat(actual).isEqualTo(argb((long) Fixture.Op.number(expected.get(i))));
            }
        }
    }
}
