package io.portolan.raster;

import static io.portolan.raster.Pictures.argb;
import static io.portolan.raster.Pictures.check;
import static io.portolan.raster.Pictures.clusters;
import static io.portolan.raster.Pictures.defaults;
import static io.portolan.raster.Pictures.number;
import static io.portolan.raster.Pictures.purple;
import static io.portolan.raster.Pictures.shading;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Compositing;
import io.portolan.raster.shade.Merging;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Spread;
import io.portolan.raster.shade.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures laid on each other and spread, pixel by pixel. */
class CompositeFixturesTest {

    @Test
    void groundsAndSpreading() throws IOException {
        Picture a = defaults(Integer.MAX_VALUE);
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
            } else if (op.name().equals("rgb_density(S)")) {
                double density = Fixture.Op.number(op.json().members().get("value"));
                assertThat(Spread.density(s).within(number(kwargs, "px", 1))).isEqualTo(density);
            } else if (op.name().startsWith("input")) {
                check(op, op.name().startsWith("input A") ? a : op.name().startsWith("input B") ? b : s);
            } else if (op.name().startsWith("masks")) {
                op.check(circles(), 0);
            } else {
                op.check(PointFixturesTest.numbers(spread(op.name()).grid()), 0);
            }
        }
    }

    private static Aggregate spread(String name) throws IOException {
        Aggregate few = clusters("22", 60, Reduction.count());
        Aggregate means = clusters("22", Reduction.mean("v"));
        return switch (name) {
            case "aggregate spread_count" -> Spread.of(few, Stamp.circle(1), Merging.ADD);
            case "aggregate spread_count_max" -> Spread.of(few, Stamp.circle(2), Merging.MAX);
            case "aggregate spread_mean" -> Spread.of(means, Stamp.circle(1), Merging.ADD);
            case "aggregate spread_mean_max" -> Spread.of(means, Stamp.circle(1), Merging.MAX);
            case "aggregate dynspread_count" -> Spread.dynamic(few, 0.8, 3, Stamp::circle, Merging.ADD);
            default -> throw new AssertionError("No way to make " + name);
        };
    }

    /** The cells of the circles of radius 1 to 5, one after the other. */
    private static Fixture.Numbers circles() {
        List<Boolean> cells = new ArrayList<>();
        for (int radius = 1; radius <= 5; radius++) {
            for (boolean[] row : Stamp.circle(radius).cells()) {
                for (boolean cell : row) {
                    cells.add(cell);
                }
            }
        }
        return new Fixture.Numbers() {
            @Override
            public int size() {
                return cells.size();
            }

            @Override
            public double at(int place) {
                return cells.get(place) ? 1 : 0;
            }
        };
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
                .shade(clusters(
                        "24", Reduction.by(Categories.codes("c", List.of("a", "b", "c", "d")), Reduction.count())));
        Map<String, Picture> pictures = Map.of("A", defaults(Integer.MAX_VALUE), "B", purple(), "C", c);
        for (Fixture.Op op : Fixture.read("27").ops()) {
            if (op.name().startsWith("input")) {
                check(op, pictures.get(op.name().substring(6, 7)));
            } else {
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
