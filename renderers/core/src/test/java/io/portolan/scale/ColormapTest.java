package io.portolan.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.json.JsonArray;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonString;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names lead to the published colours, and these have the lightness that their kind promises. */
class ColormapTest {

    /** Steps of lightness are at most as rough as eight bits for each channel make them. */
    private static final double ROUNDING = 0.25;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fire",
                "bgy",
                "bmw",
                "kbc",
                "gray",
                "rainbow4",
                "coolwarm",
                "glasbey",
                "colorwheel",
                "isolum",
                "cyclic_isoluminant",
                "gouldian",
                "CET-L3",
                "linear_kryw_0-100_c71",
                "cividis",
                "turbo",
                "viridis"
            })
    void namesLeadToColors(String name) {
        assertThat(Colormap.named(name).colors()).hasSize(256).allMatch(color -> color.matches("#[0-9a-f]{6}"));
    }

    @Test
    void theColorsAreThePublishedOnes() {
        assertThat(Colormap.named("fire").colors())
                .startsWith("#000000", "#060000", "#0d0000")
                .endsWith("#ffffff");
        assertThat(Colormap.named("cet_l3").colors())
                .isEqualTo(Colormap.named("FIRE").colors());
        assertThat(Colormap.named("glasbey").colors()).startsWith("#d60000", "#8c3bff", "#018700");
        assertThat(Colormap.named("cividis").colors()).startsWith("#00224e").endsWith("#fee838");
        assertThat(Colormap.named("turbo").colors()).startsWith("#30123b").endsWith("#7a0403");
        assertThat(Colormap.named("fire_r").at(0)).isEqualTo("#ffffff");
    }

    @Test
    void wrongNamesAreAnsweredWithNearOnes() {
        assertThatThrownBy(() -> Colormap.named("fier"))
                .isInstanceOf(ScaleException.class)
                .hasMessageContaining("Did you mean fire");
        assertThatThrownBy(() -> Colormap.named("zzzzzzzz")).hasMessageContaining("bgy, bgyw");
    }

    static Stream<String> linear() {
        return Colormap.names().stream()
                .filter(name -> name.startsWith("linear_") || name.startsWith("diverging_linear"));
    }

    @ParameterizedTest
    @MethodSource("linear")
    void linearMapsGrowLighterOrDarkerThroughout(String name) {
        double[] lightness = lightness(name);
        double direction = Math.signum(lightness[255] - lightness[0]);
        for (int i = 0; i < 255; i++) {
            assertThat(direction * (lightness[i + 1] - lightness[i])).isGreaterThan(-ROUNDING);
        }
    }

    static Stream<String> isoluminant() {
        return Colormap.names().stream().filter(name -> name.contains("isolum") || name.startsWith("circle"));
    }

    @ParameterizedTest
    @MethodSource("isoluminant")
    void isoluminantMapsAreEquallyLight(String name) {
        double[] lightness = lightness(name);
        double mean =
                IntStream.range(0, 256).mapToDouble(i -> lightness[i]).average().orElseThrow();
        for (double value : lightness) {
            assertThat(value).isCloseTo(mean, within(1.1));
        }
    }

    static Stream<String> diverging() {
        return Colormap.names().stream()
                .filter(name -> name.startsWith("diverging_") && !name.contains("linear") && !name.contains("isolum"));
    }

    @ParameterizedTest
    @MethodSource("diverging")
    void divergingMapsAreAsLightOnBothSides(String name) {
        double[] lightness = lightness(name);
        for (int i = 0; i < 128; i++) {
            assertThat(lightness[i]).isCloseTo(lightness[255 - i], within(0.5));
        }
    }

    static Stream<String> cyclic() {
        return Colormap.names().stream().filter(name -> name.matches("(cyclic|circle)_.*"));
    }

    @ParameterizedTest
    @MethodSource("cyclic")
    void cyclicMapsEndWhereTheyStart(String name) {
        double[] lightness = lightness(name);
        assertThat(lightness[255]).isCloseTo(lightness[0], within(1.0));
    }

    private static double[] lightness(String name) {
        return Colormap.named(name).colors().stream()
                .mapToDouble(color -> lightnessOf(CssColor.rgb(color).orElseThrow()))
                .toArray();
    }

    /** CIE 1976 L* of an sRGB colour. */
    private static double lightnessOf(int rgb) {
        double y = .2126729 * linear(rgb >> 16) + .7151522 * linear(rgb >> 8) + .0721750 * linear(rgb);
        return y > 216 / 24389.0 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    private static double linear(int channel) {
        double share = (channel & 255) / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viridis", "fire", "bmw", "coolwarm", "rainbow4"})
    void theStopsForPlotlyKeepToTheMap(String name) {
        Colormap map = Colormap.named(name);
        JsonArray stops = (JsonArray) map.colorscale();
        assertThat(stops.size()).isBetween(10, 120);
        for (int stop = 0; stop + 1 < stops.size(); stop++) {
            assertKept(map, (JsonArray) stops.get(stop), (JsonArray) stops.get(stop + 1));
        }
        assertThat(place((JsonArray) stops.get(stops.size() - 1))).isEqualTo(255);
    }

    private static void assertKept(Colormap map, JsonArray stop, JsonArray next) {
        int from = place(stop);
        int to = place(next);
        for (int i = from; i <= to; i++) {
            double share = (i - from) / (double) (to - from);
            for (int shift = 0; shift <= 16; shift += 8) {
                double mixed = (1 - share) * channel(color(stop), shift) + share * channel(color(next), shift);
                assertThat(mixed).isCloseTo(channel(map.colors().get(i), shift), within(1.001));
            }
        }
    }

    private static int place(JsonArray stop) {
        return (int) Math.round(((JsonNumber) stop.get(0)).value() * 255);
    }

    private static String color(JsonArray stop) {
        return ((JsonString) stop.get(1)).value();
    }

    private static int channel(String color, int shift) {
        return CssColor.rgb(color).orElseThrow() >> shift & 255;
    }
}
