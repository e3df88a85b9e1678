package io.portolan.image.chart;

import static java.util.Map.entry;

import io.portolan.image.carpet.CarpetTrace;
import io.portolan.image.carpet.ContourCarpetTrace;
import io.portolan.image.carpet.ScatterCarpetTrace;
import io.portolan.image.contour.ContourTrace;
import io.portolan.image.field.HeatmapTrace;
import io.portolan.image.field.ImageTrace;
import io.portolan.image.geo.ChoroplethTrace;
import io.portolan.image.geo.DensityMapTrace;
import io.portolan.image.geo.ScatterGeoTrace;
import io.portolan.image.hierarchy.IcicleTrace;
import io.portolan.image.hierarchy.SunburstTrace;
import io.portolan.image.hierarchy.TreemapTrace;
import io.portolan.image.indicator.IndicatorTrace;
import io.portolan.image.parallel.ParcatsTrace;
import io.portolan.image.parallel.ParcoordsTrace;
import io.portolan.image.pie.FunnelAreaTrace;
import io.portolan.image.pie.PieTrace;
import io.portolan.image.polar.BarPolarTrace;
import io.portolan.image.polar.ScatterPolarTrace;
import io.portolan.image.sankey.SankeyTrace;
import io.portolan.image.smith.ScatterSmithTrace;
import io.portolan.image.space.trace.ConeTrace;
import io.portolan.image.space.trace.IsosurfaceTrace;
import io.portolan.image.space.trace.Mesh3dTrace;
import io.portolan.image.space.trace.Scatter3dTrace;
import io.portolan.image.space.trace.StreamtubeTrace;
import io.portolan.image.space.trace.SurfaceTrace;
import io.portolan.image.splom.SplomTrace;
import io.portolan.image.table.TableTrace;
import io.portolan.image.ternary.ScatterTernaryTrace;
import io.portolan.image.trace.BarTrace;
import io.portolan.image.trace.BoxTrace;
import io.portolan.image.trace.CandlestickTrace;
import io.portolan.image.trace.FunnelTrace;
import io.portolan.image.trace.HistogramTrace;
import io.portolan.image.trace.OhlcTrace;
import io.portolan.image.trace.QuiverTrace;
import io.portolan.image.trace.ScatterTrace;
import io.portolan.image.trace.Trace;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.trace.ViolinTrace;
import io.portolan.image.trace.WaterfallTrace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The trace types that can be drawn. */
final class TraceTypes {

    private static final Map<String, Function<TraceSetup, Trace>> TYPES = Map.ofEntries(
            entry("bar", BarTrace::new),
            entry("barpolar", BarPolarTrace::new),
            entry("box", BoxTrace::new),
            entry("candlestick", CandlestickTrace::new),
            entry("carpet", CarpetTrace::new),
            entry("choropleth", ChoroplethTrace::onGlobe),
            entry("choroplethmap", ChoroplethTrace::onTiles),
            entry("choroplethmapbox", ChoroplethTrace::onMapbox),
            entry("cone", ConeTrace::new),
            entry("contour", ContourTrace::ofMatrix),
            entry("contourcarpet", ContourCarpetTrace::new),
            entry("densitymap", DensityMapTrace::onTiles),
            entry("densitymapbox", DensityMapTrace::onMapbox),
            entry("funnel", FunnelTrace::new),
            entry("funnelarea", FunnelAreaTrace::new),
            entry("heatmap", HeatmapTrace::ofMatrix),
            entry("histogram", HistogramTrace::new),
            entry("histogram2d", HeatmapTrace::ofHistogram),
            entry("histogram2dcontour", ContourTrace::ofHistogram),
            entry("icicle", IcicleTrace::new),
            entry("image", ImageTrace::new),
            entry("indicator", IndicatorTrace::new),
            entry("isosurface", IsosurfaceTrace::isosurface),
            entry("mesh3d", Mesh3dTrace::new),
            entry("ohlc", OhlcTrace::new),
            entry("parcats", ParcatsTrace::new),
            entry("parcoords", ParcoordsTrace::new),
            entry("pie", PieTrace::new),
            entry("quiver", QuiverTrace::new),
            entry("sankey", SankeyTrace::new),
            entry("scatter", ScatterTrace::new),
            entry("scatter3d", Scatter3dTrace::new),
            entry("scattercarpet", ScatterCarpetTrace::new),
            entry("scattergeo", ScatterGeoTrace::onGlobe),
            entry("scattergl", ScatterTrace::new),
            entry("scattermap", ScatterGeoTrace::onTiles),
            entry("scattermapbox", ScatterGeoTrace::onMapbox),
            entry("scatterpolar", ScatterPolarTrace::new),
            entry("scatterpolargl", ScatterPolarTrace::new),
            entry("scattersmith", ScatterSmithTrace::new),
            entry("scatterternary", ScatterTernaryTrace::new),
            entry("splom", SplomTrace::new),
            entry("streamtube", StreamtubeTrace::new),
            entry("sunburst", SunburstTrace::new),
            entry("surface", SurfaceTrace::new),
            entry("table", TableTrace::new),
            entry("treemap", TreemapTrace::new),
            entry("violin", ViolinTrace::new),
            entry("volume", IsosurfaceTrace::volume),
            entry("waterfall", WaterfallTrace::new));

    private TraceTypes() {}

    /** A trace of a type; empty where the type is not known. */
    static Optional<Trace> create(String type, TraceSetup setup) {
        return Optional.ofNullable(TYPES.get(type)).map(make -> make.apply(setup));
    }
}
