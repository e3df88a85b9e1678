package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Viewport;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;

/**
 * Rasterises points by a query alone. Slower than the other engines on processors; the best where a plug-in accelerates
 * queries, and the one that needs no class of ours where the rows are. Chosen if Spark's setting {@code spark.plugins}
 * names such a plug-in, or {@code spark.portolan.raster} is {@code sql}. Sums are rounded in the order of the query.
 */
public final class SqlEngine extends SparkEngine {

    private static final int POSSIBLE = 10;
    private static final int BEST = 90;
    private static final String ACCELERATOR = "SQLPlugin";

    @Override
    public String name() {
        return "Spark, query";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        if (!(frame instanceof SparkFrame rows)
                || !isPoints(glyph)
                || reduction.measures().isEmpty()) {
            return -1;
        }
        return isWanted(rows.data().sparkSession().conf()) ? BEST : POSSIBLE;
    }

    private static boolean isPoints(Glyph glyph) {
        return glyph.columns().size() == 2
                && glyph.equals(
                        Glyph.points(glyph.columns().get(0), glyph.columns().get(1)));
    }

    private static boolean isWanted(RuntimeConfig settings) {
        return settings.get("spark.portolan.raster", "").equals("sql")
                || settings.get("spark.plugins", "").contains(ACCELERATOR);
    }

    @Override
    <A, R> List<R> reduce(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        DatasetColumns columns = new DatasetColumns(rows(frame));
        List<String> names = Pass.columns(glyph, reduction);
        Map<String, List<String>> labels = columns.labels(names);
        Reduction<A, R> bound = reduction.over(DatasetColumns.header(names, labels));
        ToIntFunction<Row> place = reduction
                .category()
                .map(category -> inPlanes(labels.get(category)))
                .orElse(row -> row.getInt(0));
        int first = reduction.category().isPresent() ? 2 : 1;
        CellGroups groups =
                new CellGroups(columns, glyph.columns().get(0), glyph.columns().get(1));
        return viewports.stream()
                .map(viewport -> {
                    A state = bound.create(viewport.cells());
                    List<Row> cells = groups.query(viewport, reduction).collectAsList();
                    bound.visit(state, new GroupedCells(cells, place, first));
                    return bound.finish(state, viewport);
                })
                .toList();
    }

    private static ToIntFunction<Row> inPlanes(List<String> labels) {
        Map<String, Integer> planes = new HashMap<>();
        labels.forEach(label -> planes.put(label, planes.size()));
        return row -> {
            int plane = planes.getOrDefault(row.getString(1), -1);
            return plane < 0 ? -1 : row.getInt(0) * labels.size() + plane;
        };
    }
}
