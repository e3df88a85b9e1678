package io.portolan.bench;

import java.awt.geom.Ellipse2D;
import java.util.concurrent.Callable;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultXYDataset;

/** The charts in JFreeChart. */
final class JFree {

    private JFree() {}

    static Callable<byte[]> drawing(Data data) {
        JFreeChart chart = data == Data.BARS ? bars(data) : points(data);
        return () -> ChartUtils.encodeAsPNG(chart.createBufferedImage(Data.WIDTH, Data.HEIGHT));
    }

    private static JFreeChart points(Data data) {
        DefaultXYDataset set = new DefaultXYDataset();
        set.addSeries("s", new double[][] {data.xs(), data.ys()});
        if (data == Data.LINE) {
            return ChartFactory.createXYLineChart(
                    "Title", "x", "y", set, PlotOrientation.VERTICAL, false, false, false);
        }
        JFreeChart chart =
                ChartFactory.createScatterPlot("Title", "x", "y", set, PlotOrientation.VERTICAL, false, false, false);
        chart.getXYPlot().getRenderer().setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        return chart;
    }

    private static JFreeChart bars(Data data) {
        DefaultCategoryDataset set = new DefaultCategoryDataset();
        double[] ys = data.ys();
        for (int i = 0; i < ys.length; i++) {
            set.addValue(ys[i], "s", Data.MONTHS[i]);
        }
        return ChartFactory.createBarChart("Title", "x", "y", set, PlotOrientation.VERTICAL, false, false, false);
    }
}
