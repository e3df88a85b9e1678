package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.view.CanvasAggregate;
import io.portolan.raster.view.DataCanvas;
import io.portolan.spark.SparkFrame;
import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
class SqlEngineTest {

    private static final Glyph POINTS = Glyph.points("x", "y");

    /** What plug-ins such as RAPIDS run in place of Spark. */
    private static final String[] PLAIN = {
        "AdaptiveSparkPlan", "HashAggregate", "Exchange", "Project", "Filter", "ColumnarToRow", "FileScan"
    };

    private static final Pattern OPERATOR = Pattern.compile("(?m)^[ :+*()\\d-]*([A-Z]\\w+)");

    private final SqlEngine engine = new SqlEngine();

    @Test
    void gridsAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(1, 3000, false).withInfinities();
        SparkFrame frame = new SparkFrame(cloud.dataset(spark));
        compare(frame, Canvas.of(37, 23).x(-2, 2).y(-.5, .75), cloud.table());
        Grids.same("all", far(frame, Canvas.of(9, 7), Reduction.count()), near(cloud.table(), Canvas.of(9, 7)));
    }

    @Test
    void gridsOnLogarithmicAxesAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(2, 3000, true);
        SparkFrame frame = new SparkFrame(cloud.dataset(spark));
        Grids.logarithmic().values().forEach(canvas -> compare(frame, canvas, cloud.table()));
    }

    private void compare(SparkFrame frame, Canvas canvas, Table table) {
        Grids.exactByQuery()
                .forEach((name, reduction) -> Grids.same(
                        name,
                        far(frame, canvas, reduction),
                        Rasterizer.standard().aggregate(canvas, POINTS, reduction, table)));
        Grids.roundedByQuery()
                .forEach((name, reduction) -> Grids.sameButForRounding(
                        name,
                        far(frame, canvas, reduction),
                        Rasterizer.standard().aggregate(canvas, POINTS, reduction, table)));
    }

    private Aggregate far(SparkFrame frame, Canvas canvas, Reduction<?, Aggregate> reduction) {
        return engine.aggregate(canvas, POINTS, reduction, frame, Progress.UNWATCHED);
    }

    private static Aggregate near(Table table, Canvas canvas) {
        return Rasterizer.standard().aggregate(canvas, POINTS, Reduction.count(), table);
    }

    @Tag("classic")
    @Test
    void thePlanHasOnlyOperatorsThatAPluginRuns(SparkSession spark, @TempDir Path folder) {
        String path = folder.resolve("rows").toString();
        Cloud.of(3, 100, true).dataset(spark).write().parquet(path);
        CellGroups groups = new CellGroups(DatasetColumns.of(spark.read().parquet(path)), "x", "y");
        Viewport linear = Canvas.of(9, 7).x(1, 2).y(1, 2).viewport();
        Viewport logarithmic = Grids.logarithmic().get("zoomed").viewport();
        Reduction<?, ?> means = Reduction.by(Categories.of("kind"), Reduction.mean("value"));
        assertThat(operators(groups.query(linear, means))).isSubsetOf(PLAIN);
        assertThat(operators(groups.query(logarithmic, Reduction.max("y")))).isSubsetOf(PLAIN);
    }

    private static TreeSet<String> operators(Dataset<Row> query) {
        String plan = query.queryExecution().executedPlan().toString();
        assertThat(plan).doesNotContainIgnoringCase("udf").contains("HashAggregate", "FileScan");
        return OPERATOR.matcher(plan)
                .results()
                .map((MatchResult operator) -> operator.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itIsTakenWhereItIsAskedFor(SparkSession spark) {
        Dataset<Row> data = Cloud.of(4, 50, false).dataset(spark);
        DataCanvas canvas = new DataCanvas(Canvas.of(5, 4), Progress.UNWATCHED);
        spark.conf().set("spark.portolan.raster", "sql");
        try {
            CanvasAggregate shown = canvas.points(data, "x", "y");
            assertThat(shown.engine()).isEqualTo("Spark, query");
        } finally {
            spark.conf().unset("spark.portolan.raster");
        }
        assertThat(canvas.points(data, "x", "y").engine()).isNotEqualTo("Spark, query");
    }

    @Test
    void whatAQueryHasNoWordsForIsLeftToOthers(SparkSession spark) {
        SparkFrame frame = new SparkFrame(Cloud.of(4, 5, false).dataset(spark));
        assertThat(engine.score(frame, POINTS, Reduction.std("value"))).isNegative();
        assertThat(engine.score(frame, POINTS, Reduction.by(Categories.modulo("value", 2, 0), Reduction.count())))
                .isNegative();
        assertThat(engine.score(frame, POINTS, Reduction.summary(Map.of("count", Reduction.count()))))
                .isNegative();
        assertThat(engine.score(frame, Glyph.area("x", "y"), Reduction.count())).isNegative();
    }
}
