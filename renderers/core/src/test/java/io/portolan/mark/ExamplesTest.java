package io.portolan.mark;

import static io.portolan.Viz.area;
import static io.portolan.Viz.bar;
import static io.portolan.Viz.box;
import static io.portolan.Viz.heatmap;
import static io.portolan.Viz.histogram;
import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.point;
import static io.portolan.Viz.rule;
import static io.portolan.Viz.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.SharedData;
import io.portolan.figure.Figure;
import io.portolan.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples in the documentation of the marks, on real data. */
class ExamplesTest {

    private final Path cars = SharedData.path("data/cars.json");
    private final Path penguins = SharedData.path("data/penguins.json");
    private final List<Map<String, Object>> stocks = read("stocks.csv");
    private final List<Map<String, Object>> weather = read("seattle-weather.csv");

    /** These files have no quotes; the module portolan-csv reads those that do. */
    private static List<Map<String, Object>> read(String name) {
        try {
            List<String> lines = Files.readAllLines(SharedData.path("data/" + name));
            String[] header = lines.get(0).split(",");
            return lines.stream()
                    .skip(1)
                    .map(each -> row(header, each.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> row(String[] header, String[] cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            boolean number = cells[i].matches("-?\\d+(\\.\\d+)?");
            row.put(header[i], number ? (Object) Double.valueOf(cells[i]) : cells[i]);
        }
        return row;
    }

    private static void draws(View view, int traces) {
        Figure figure = view.figure();
        assertThat(figure.data()).hasSize(traces);
        assertThat(figure.toJson()).doesNotContain("no data", "frequent of");
    }

    @Test
    void draw() {
        draws(point(cars).x("Horsepower").y("Miles_per_Gallon").color("Origin"), 3);
        draws(line(stocks).x("date").y("price").color("symbol"), 5);
        draws(area(weather).x("date").y("temp_min").y2("temp_max").opacity(.3), 2);
        draws(bar(cars).x("Origin").y("Miles_per_Gallon").summary(Summary.MEAN), 1);
        draws(histogram(cars).x("Miles_per_Gallon").color("Origin").bins(20), 3);
        draws(box(penguins).x("Species").y("Body Mass (g)").color("Sex"), 4);
        draws(heatmap(weather).x("weather").y("wind").color("temp_max"), 1);
        draws(
                overlay(
                        line(stocks).x("date").y("price"),
                        rule().y(100).text("target").dash("dot")),
                1);
        draws(
                overlay(
                        point(cars).x("Horsepower").y("Miles_per_Gallon"),
                        text().x(200).y(20).text("heavy drinkers")),
                2);
    }
}
