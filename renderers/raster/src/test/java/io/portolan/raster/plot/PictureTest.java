package io.portolan.raster.plot;

import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.channel.ChannelException;
import io.portolan.figure.Figure;
import io.portolan.frame.UnknownColumnException;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.raster.RasterException;
import io.portolan.raster.reduce.Reduction;
import io.portolan.scale.Scale;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    /** Four corners of a square, the upper right one ten times, in two kinds. */
    private static final Map<String, Object> SQUARE = Map.of(
            "x",
                    DoubleStream.concat(
                                    DoubleStream.of(0, 0, 10),
                                    DoubleStream.generate(() -> 10).limit(10))
                            .toArray(),
            "y",
                    DoubleStream.concat(
                                    DoubleStream.of(0, 100, 0),
                                    DoubleStream.generate(() -> 100).limit(10))
                            .toArray(),
            "v", IntStream.range(0, 13).asDoubleStream().toArray(),
            "kind",
                    Stream.concat(
                                    Stream.of("a", "a", "a"),
                                    Stream.generate(() -> "b").limit(10))
                            .toArray(String[]::new));

    private static JsonObject image(Figure figure, int index) {
        return (JsonObject) figure.layout().array("images").get(index);
    }

    private static BufferedImage pixels(JsonObject image) throws IOException {
        String source = image.string("source").orElseThrow();
        byte[] png = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static JsonObject hover(Figure figure) {
        return figure.data().stream()
                .filter(trace -> trace.string("type").orElse("").equals("heatmap"))
                .findFirst()
                .orElseThrow();
    }

    private static double[] z(Figure figure) {
        return ((TypedArray) hover(figure).get("z").orElseThrow()).values();
    }

    @Test
    void aPictureLiesWhereItsDataLies() throws IOException {
        Figure figure = point(SQUARE).x("x").y("y").rasterize().spread(0).figure();
        JsonObject image = image(figure, 0);
        assertThat(image.number("x")).hasValue(0.0);
        assertThat(image.number("y")).hasValue(100.0);
        assertThat(image.number("sizex")).hasValue(10.0);
        assertThat(image.number("sizey")).hasValue(100.0);
        BufferedImage pixels = pixels(image);
        assertThat(pixels.getRGB(0, 0) >>> 24).as("upper left").isEqualTo(255);
        assertThat(pixels.getRGB(0, pixels.getHeight() - 1) >>> 24)
                .as("lower left")
                .isEqualTo(255);
        assertThat(pixels.getRGB(5, 5) >>> 24).as("in between").isZero();
        assertThat(pixels.getRGB(pixels.getWidth() - 1, 0)).as("ten rows").isNotEqualTo(pixels.getRGB(0, 0));
    }

    @Test
    void reversedAxesTurnThePicture() throws IOException {
        Figure figure = point(SQUARE)
                .x("x")
                .y("y")
                .xScale(Scale.linear().reverse())
                .rasterize()
                .spread(0)
                .figure();
        BufferedImage plain =
                pixels(image(point(SQUARE).x("x").y("y").rasterize().spread(0).figure(), 0));
        BufferedImage turned = pixels(image(figure, 0));
        assertThat(turned.getRGB(0, 0)).isEqualTo(plain.getRGB(plain.getWidth() - 1, 0));
        assertThat(image(figure, 0).string("xanchor")).hasValue("right");
    }

    @Test
    void hoveringTellsEveryRow() {
        Figure figure = point(SQUARE).x("x").y("y").rasterize().figure();
        assertThat(Arrays.stream(z(figure)).filter(Double::isFinite).sum()).isEqualTo(13);
        assertThat(hover(figure).string("hovertemplate"))
                .hasValueSatisfying(text -> assertThat(text).contains("count: %{z"));
    }

    @Test
    void hoveringTellsOfTheFirstRowWhereAsked() {
        Figure figure = point(SQUARE)
                .x("x")
                .y("y")
                .tooltip("v")
                .rasterize(Reduction.countBy("kind"))
                .figure();
        assertThat(hover(figure).get("text").orElseThrow().toJson())
                .contains("b: 10<br>v: 3")
                .contains("a: 1<br>v: 0");
    }

    @Test
    void theColourBarTellsTheValuesOfBentColours() {
        JsonObject axis =
                point(SQUARE).x("x").y("y").rasterize().figure().layout().object("coloraxis");
        assertThat(axis.object("colorbar").array("ticktext").toJson())
                .startsWith("[\"1\",")
                .endsWith(",\"10\"]");
        assertThat(axis.string("colorbar.title.text")).hasValue("count");
        assertThat(axis.number("cmax")).hasValue(1.0);
        JsonObject named = point(SQUARE)
                .x("x")
                .y("y")
                .rasterize()
                .colorLabel("Rows")
                .figure()
                .layout();
        assertThat(named.string("coloraxis.colorbar.title.text")).hasValue("Rows");
    }

    @Test
    void theColourBarOfEvenColoursHasTheValuesOfItsEnds() {
        JsonObject axis = point(SQUARE)
                .x("x")
                .y("y")
                .rasterize(Reduction.mean("v"))
                .figure()
                .layout()
                .object("coloraxis");
        assertThat(axis.number("cmin")).hasValue(0.0);
        assertThat(axis.number("cmax"))
                .hasValueSatisfying(most -> assertThat(most).isEqualTo(7.5, within(1e-9)));
    }

    @Test
    void categoriesHaveALegend() {
        Figure figure = point(SQUARE).x("x").y("y").color("kind").rasterize().figure();
        List<String> names = figure.data().stream()
                .flatMap(trace -> trace.string("name").stream())
                .toList();
        assertThat(names).containsExactly("a", "b");
        assertThat(figure.layout().object("coloraxis").has("colorscale")).isFalse();
    }

    @Test
    void facetsShareTheirColours() throws IOException {
        Figure figure =
                point(SQUARE).x("x").y("y").facet("kind").rasterize().spread(0).figure();
        BufferedImage ones = pixels(image(figure, 0));
        BufferedImage ten = pixels(image(figure, 1));
        assertThat(ones.getWidth()).isEqualTo(ten.getWidth());
        assertThat(ten.getRGB(ten.getWidth() - 1, 0)).isNotEqualTo(ones.getRGB(0, 0));
        assertThat(image(figure, 1).string("xref")).hasValue("x2");
    }

    @Test
    void manyPointsBecomeAPictureAndTheChartSaysSo() {
        double[] many = IntStream.range(0, 2001).asDoubleStream().toArray();
        Figure figure =
                point(Map.of("x", many, "y", many)).x("x").y("y").rowLimit(2000).figure();
        assertThat(figure.layout().array("images").size()).isEqualTo(1);
        assertThat(figure.layout().array("annotations").toJson()).contains("2,001 rows as a picture");
        Figure sized = point(Map.of("x", many, "y", many))
                .x("x")
                .y("y")
                .size("x")
                .rowLimit(2000)
                .figure();
        assertThat(sized.layout().array("annotations").toJson()).contains("2,001 rows as a picture without size");
        Figure few = point(Map.of("x", many, "y", many)).x("x").y("y").figure();
        assertThat(few.layout().has("images")).isFalse();
    }

    @Test
    void longLinesKeepTheirSpikes() {
        double[] y = new double[500_001];
        y[333_333] = 7;
        y[333_334] = -7;
        double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
        Figure figure = line(Map.of("x", x, "y", y)).x("x").y("y").figure();
        double[] kept = ((TypedArray) figure.data().get(0).get("y").orElseThrow()).values();
        assertThat(kept.length).isLessThan(10_000);
        assertThat(kept).contains(7).contains(-7);
        double[] places = ((TypedArray) figure.data().get(0).get("x").orElseThrow()).values();
        assertThat(places).isSorted().contains(0, 500_000);
    }

    @Test
    void linesOfCategoriesAreNotJoined() throws IOException {
        Map<String, Object> two =
                Map.of("x", new double[] {0, 0, 10, 10}, "y", new double[] {0, 100, 0, 100}, "k", new String[] {
                    "a", "b", "a", "b"
                });
        Figure figure = line(two).x("x").y("y").color("k").rasterize().spread(0).figure();
        BufferedImage pixels = pixels(image(figure, 0));
        int middle = pixels.getWidth() / 2;
        assertThat(pixels.getRGB(middle, 0) >>> 24).isPositive();
        assertThat(pixels.getRGB(middle, pixels.getHeight() / 2) >>> 24).isZero();
    }

    @Test
    void aLogarithmicAxisShowsWhatItCan() {
        Map<String, Object> data = Map.of("x", new double[] {1, 2, 3}, "y", new double[] {-5, 10, 1000});
        Figure figure =
                point(data).x("x").y("y").yScale(Scale.log()).rasterize().figure();
        assertThat(image(figure, 0).number("y")).hasValue(3.0);
        assertThat(image(figure, 0).number("sizey"))
                .hasValueSatisfying(size -> assertThat(size).isEqualTo(2, within(1e-9)));
    }

    @Test
    void datesAreWrittenAsDates() {
        Map<String, Object> data = Map.of("x", List.of("2020-01-01", "2020-01-03"), "y", new double[] {1, 2});
        Figure figure = point(data).x("x").y("y").rasterize().figure();
        assertThat(image(figure, 0).string("x")).hasValue("2020-01-01");
        assertThat(image(figure, 0).number("sizex")).hasValue(2 * 86_400_000.0);
    }

    @Test
    void besideOtherMarksAPictureLiesBelow() {
        Figure figure = overlay(
                        point(SQUARE).x("x").y("y").rasterize(),
                        line(SQUARE).x("x").y("y"))
                .figure();
        assertThat(image(figure, 0).string("layer")).hasValue("below");
    }

    @Test
    void badInputIsToldWhatToDo() {
        assertThatThrownBy(() -> point(SQUARE).x("x").y("y").rasterize(Reduction.mean("w")))
                .isInstanceOf(UnknownColumnException.class);
        assertThatThrownBy(() -> point(SQUARE).x("kind").y("y").rasterize().figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("numbers or dates");
        assertThatThrownBy(() -> point(SQUARE)
                        .x("x")
                        .y("y")
                        .rasterize()
                        .eqHist()
                        .colorRange(0, 5)
                        .figure())
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("span");
        assertThatThrownBy(() -> point(SQUARE).x("x").y("y").spread(99)).isInstanceOf(ChannelException.class);
    }

    @Test
    void noRowsAreAnEmptyPicture() {
        Figure figure = point(Map.of("x", new double[0], "y", new double[0]))
                .x("x")
                .y("y")
                .rasterize()
                .figure();
        assertThat(figure.layout().array("annotations").toJson()).contains("no data");
    }
}
