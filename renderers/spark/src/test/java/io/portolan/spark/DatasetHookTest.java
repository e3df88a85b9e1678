package io.portolan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displays;
import io.portolan.display.MimeTypes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class DatasetHookTest {

    private static String shown(Dataset<?> data) {
        return shown(data, MimeTypes.TEXT);
    }

    private static String shown(Dataset<?> data, String type) {
        return new DatasetHook()
                .display(data, DisplayContext.detached())
                .string(type)
                .orElseThrow();
    }

    @Test
    void firstRowsAndTypes(SparkSession spark) {
        Dataset<?> data = spark.range(0, 1000, 1, 2)
                .selectExpr(
                        "id", "id + 9007199254740993 as large", "map('k', id) as m", "if(id = 1, null, id / 4) as q");
        assertThat(shown(data, MimeTypes.HTML)).contains("bigint", "map&#60;string,bigint&#62;", "9007199254740993");
        assertThat(shown(data))
                .startsWith("First 20 rows \u00d7 4 columns")
                .contains("{k -> 19}")
                .doesNotContain("{k -> 20}");
    }

    @Test
    void allRowsAreCountedWhereTheyAreFew(SparkSession spark) {
        assertThat(shown(spark.range(3))).startsWith("3 rows \u00d7 1 column");
        assertThat(shown(spark.range(3).selectExpr("id as a", "id + 1 as a"))).startsWith("3 rows \u00d7 2 columns");
        assertThat(shown(spark.range(0))).startsWith("0 rows");
    }

    @Test
    void streamsAreNotRead(SparkSession spark) {
        assertThat(shown(spark.readStream().format("rate").load())).startsWith("A stream \u00d7 2 columns");
    }

    @Test
    void datasetsDisplayThemselves(SparkSession spark) {
        assertThat(Displays.get().bundle(spark.range(2)).has(MimeTypes.HTML)).isTrue();
    }
}
