package io.portolan.mark;

import static io.portolan.Viz.heatmap;

import io.portolan.Golden;
import org.junit.jupiter.api.Test;

class HeatmapTest {

    @Test
    void matrix() {
        Golden.check(
                "heatmap",
                heatmap(new double[][] {{1, 2, 3}, {4, Double.NaN, 6}})
                        .colormap("magma")
                        .colorRange(0, 10));
    }

    @Test
    void meansOfCategories() {
        Golden.check("heatmap-means", heatmap(Ship.ALL).x("nation").y("guns").color("length"));
    }

    @Test
    void greatestOfEachCell() {
        Golden.check(
                "heatmap-greatest",
                heatmap(Ship.ALL).x("nation").y("nation").color("length").summary(Summary.GREATEST));
    }

    @Test
    void counts() {
        Golden.check("heatmap-counts", heatmap(Ship.ALL).x("nation").y("launched"));
    }
}
