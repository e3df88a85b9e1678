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
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The grids and pictures that fixtures of shading share, and how pictures are compared: they are equal, but for a handful of
 * pixels of mixed means that are off by 1 of 255.
 */
final class Pictures {

    private Pictures() {}

    private static final int HANDFUL = 5;

    static Aggregate clusters(String file, Reduction<?, Aggregate> reduction) throws IOException {
        return clusters(file, Integer.MAX_VALUE, reduction);
    }

    static Aggregate clusters(String file, int rows, Reduction<?, Aggregate> reduction) throws IOException {
        Fixture fixture = Fixture.read(file);
        int k = file.equals("28") ? 5 : 4;
        int count = Math.min(rows, fixture.number("n"));
        Table table = Inputs.clusters(fixture.number("seed"), count, k).table();
        Fixture.Op op = fixture.ops().get(0);
        return Rasterizer.standard().aggregate(op.canvas(), Glyph.points("x", "y"), reduction, table);
    }

    static Shading shading(JsonObject kwargs) {
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

    static int number(Map<String, Json> all, String name, int otherwise) {
        return all.get(name) == null ? otherwise : (int) Fixture.Op.number(all.get(name));
    }

    static List<Rgb> colors(Json map) {
        return map instanceof JsonString one
                ? List.of(Rgb.of(one.value()))
                : ((JsonArray) map)
                        .items().stream()
                                .map(color -> Rgb.of(((JsonString) color).value()))
                                .toList();
    }

    static void check(Fixture.Op op, Picture picture) {
        JsonArray values = op.result().array("values");
        JsonArray places = op.result().array("sample_index");
        boolean sampled = values.size() == 0;
        JsonArray expected = sampled ? op.result().array("sample_values") : values;
        int off = 0;
        for (int i = 0; i < expected.size(); i++) {
            int place = sampled ? (int) Fixture.Op.number(places.get(i)) : i;
            int actual = picture.argb()[place];
            int wanted = argb((long) Fixture.Op.number(expected.get(i)));
            int distance = distance(actual, wanted);
            assertThat(distance)
                    .as("%s %s at %d: %08x, not %08x", op.name(), op.kwargs().toJson(), place, actual, wanted)
                    .isLessThanOrEqualTo(1);
            off += distance;
        }
        assertThat(off)
                .as("%s %s: pixels off by one", op.name(), op.kwargs().toJson())
                .isLessThanOrEqualTo(op.name().equals("shade by mean") ? HANDFUL : 0);
    }

    static int argb(long abgr) {
        return (int) (abgr & 0xff00ff00L | abgr >> 16 & 0xff | (abgr & 0xff) << 16);
    }

    static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return most;
    }

    static Picture defaults(int rows) throws IOException {
        return Shading.standard().shade(clusters("22", rows, Reduction.count()));
    }

    static Picture purple() throws IOException {
        return Shading.standard()
                .normalization(Normalization.LOG)
                .colors(List.of(Rgb.of("purple")))
                .shade(clusters("22", Reduction.count()));
    }
}
