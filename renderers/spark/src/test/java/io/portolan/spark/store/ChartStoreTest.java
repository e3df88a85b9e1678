package io.portolan.spark.store;

import static org.apache.spark.sql.functions.base64;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.frame.UnknownColumnException;
import io.portolan.spark.Sparks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
@ExtendWith(Sparks.class)
class ChartStoreTest {

    @TempDir
    Path folder;

    /** The tables a store may be. */
    enum Kind {
        PARQUET,
        DELTA;

        ChartStore store(SparkSession spark, Path folder) {
            String path = folder.resolve("charts").toString();
            return this == PARQUET ? ChartStore.parquet(spark, path) : ChartStore.delta(spark, path);
        }
    }

    /** Each row's values in its columns' order, images as text. */
    private static List<String> rows(Dataset<Row> charts) {
        return charts.withColumn("image", base64(col("image"))).orderBy("sensor").collectAsList().stream()
                .map(Row::toString)
                .toList();
    }

    private static List<Integer> sensors(Dataset<Row> charts) {
        return charts.orderBy("sensor").collectAsList().stream()
                .map(row -> row.<Integer>getAs("sensor"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void chartsComeBackAsTheyWere(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder).partitionBy("site").clusterBy("sensor");
        Dataset<Row> charts = SomeCharts.of(spark, 0, 40);
        store.write(charts);
        assertThat(store.charts().columns()).isEqualTo(charts.columns());
        assertThat(rows(store.charts())).isEqualTo(rows(charts));
    }

    @ParameterizedTest
    @EnumSource
    void aWriteReplacesAndAnAppendAdds(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder);
        store.append(SomeCharts.of(spark, 0, 3));
        store.append(SomeCharts.of(spark, 3, 5));
        assertThat(sensors(store.charts())).containsExactly(0, 1, 2, 3, 4);
        store.write(SomeCharts.of(spark, 7, 9));
        assertThat(sensors(store.charts())).containsExactly(7, 8);
        assertThat(folder).isDirectoryNotContaining("glob:**/.charts*");
    }

    @ParameterizedTest
    @EnumSource
    void chartsAreFoundByMetadata(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder).partitionBy("site").clusterBy("sensor");
        store.write(SomeCharts.of(spark, 0, 40));
        ChartSet found = store.find(col("site").equalTo("007").and(col("rows").lt(60)));
        assertThat(sensors(found.data())).containsExactly(0, 2, 4);
        Row two = found.data().filter(col("sensor").equalTo(2)).first();
        assertThat(two.<byte[]>getAs("image")).isEqualTo(SomeCharts.png(2));
        assertThat(two.<String>getAs("site")).isEqualTo("007");
    }

    @ParameterizedTest
    @EnumSource
    void filesAreFew(Kind kind, SparkSession spark) throws Exception {
        ChartStore store = kind.store(spark, folder).clusterBy("sensor");
        Dataset<Row> charts = SomeCharts.of(spark, 0, 60).repartition(12);
        store.write(charts);
        assertThat(files()).hasSize(1);
        store.fileBytes(20_000).write(charts);
        assertThat(store.charts().select("_metadata.file_path").distinct().count())
                .isBetween(2L, 8L);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet")
                            && !file.toString().contains("_delta_log"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatIsNotThereIsTold(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder);
        assertThatThrownBy(() -> store.charts().count())
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("There are no charts");
    }

    @ParameterizedTest
    @EnumSource
    void otherColumnsAreNotAppended(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder);
        store.write(SomeCharts.of(spark, 0, 3));
        Dataset<Row> other = SomeCharts.of(spark, 3, 5).withColumnRenamed("site", "place");
        assertThatThrownBy(() -> store.append(other))
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("site string")
                .hasMessageContaining("place string");
        assertThat(store.charts().count()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void anAppendKeepsToThePartitionsOfTheStore(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder);
        store.partitionBy("site").write(SomeCharts.of(spark, 0, 3));
        store.append(SomeCharts.of(spark, 3, 5));
        assertThat(store.charts().filter("site = '007'").count()).isEqualTo(3);
        assertThat(sensors(store.charts())).containsExactly(0, 1, 2, 3, 4);
        assertThatThrownBy(() -> store.partitionBy("title").append(SomeCharts.of(spark, 5, 6)))
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("[site]");
    }

    @Test
    void readersFindWhatACutOffWriteLeft(SparkSession spark) throws Exception {
        ChartStore store = Kind.PARQUET.store(spark, folder);
        store.write(SomeCharts.of(spark, 0, 3));
        Files.move(folder.resolve("charts"), folder.resolve(".charts-1.old"));
        assertThat(sensors(store.charts())).containsExactly(0, 1, 2);
    }

    @Test
    void columnsMustBeThoseOfCharts(SparkSession spark) {
        ChartStore store = Kind.PARQUET.store(spark, folder);
        Dataset<Row> charts = SomeCharts.of(spark, 0, 3);
        assertThatThrownBy(() -> store.write(charts.withColumnRenamed("error", "errors")))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("errors");
        assertThatThrownBy(() -> store.clusterBy("senser").write(charts))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("sensor");
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatFailsLeavesWhatWasThere(Kind kind, SparkSession spark) {
        ChartStore store = kind.store(spark, folder);
        store.write(SomeCharts.of(spark, 0, 3));
        Dataset<Row> broken =
                SomeCharts.of(spark, 3, 20).withColumn("title", expr("if(sensor = 17, raise_error('stop'), title)"));
        assertThatThrownBy(() -> store.write(broken)).hasStackTraceContaining("stop");
        assertThatThrownBy(() -> store.append(broken)).hasStackTraceContaining("stop");
        assertThat(sensors(store.charts())).containsExactly(0, 1, 2);
        assertThat(folder).isDirectoryNotContaining("glob:**/.charts*");
    }

    @Test
    void onlyWhatIsAskedForIsRead(SparkSession spark) {
        ChartStore store = Kind.PARQUET.store(spark, folder).partitionBy("site").clusterBy("sensor");
        store.write(SomeCharts.of(spark, 0, 10));
        Column condition = col("site").equalTo("007").and(col("sensor").gt(5));
        store.find(condition).data().createOrReplaceTempView("found");
        String plan = spark.sql("EXPLAIN FORMATTED SELECT title, rows FROM found")
                .first()
                .getString(0);
        assertThat(plan)
                .containsPattern("PartitionFilters: \\[.*site#\\d+ = 007")
                .containsPattern("PushedFilters: \\[.*GreaterThan\\(sensor,5\\)")
                .containsPattern("ReadSchema: struct<sensor:int,title:string,rows:bigint>");
    }
}
