package io.portolan.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The charts in XChart. */
final class XChart {

    private XChart() {}

    static Callable<byte[]> drawing(Data data) {
        Chart<?, ?> chart = data == Data.BARS ? bars(data) : points(data);
        return () -> BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG);
    }

    private static XYChart points(Data data) {
        XYChart chart = new XYChartBuilder()
                .width(Data.WIDTH)
                .height(Data.HEIGHT)
                .title("Title")
                .xAxisTitle("x")
                .yAxisTitle("y")
                .build();
        chart.getStyler().setLegendVisible(false);
        boolean line = data == Data.LINE;
        chart.getStyler().setDefaultSeriesRenderStyle(line ? XYSeriesRenderStyle.Line : XYSeriesRenderStyle.Scatter);
        chart.getStyler().setMarkerSize(6);
        chart.addSeries("s", data.xs(), data.ys()).setMarker(line ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
        return chart;
    }

    private static CategoryChart bars(Data data) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(Data.WIDTH)
                .height(Data.HEIGHT)
                .title("Title")
                .xAxisTitle("x")
                .yAxisTitle("y")
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.addSeries(
                "s", List.of(Data.MONTHS), Arrays.stream(data.ys()).boxed().toList());
        return chart;
    }
}
