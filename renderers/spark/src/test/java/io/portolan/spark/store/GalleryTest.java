package io.portolan.spark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.DisplayContext;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.spark.Sparks;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class GalleryTest {

    private static final Pattern NAME = Pattern.compile("<figcaption[^>]*><b>([^<]*)</b>");

    private static String html(Gallery gallery) {
        return gallery.toMimeBundle(DisplayContext.detached())
                .string(MimeTypes.HTML)
                .orElseThrow();
    }

    private static String image(int sensor) {
        return "src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(SomeCharts.png(sensor));
    }

    private static List<String> names(String html) {
        return NAME.matcher(html).results().map(name -> name.group(1)).toList();
    }

    @Test
    void pagesFollowTheKeys(SparkSession spark) {
        Gallery gallery = Gallery.of(SomeCharts.of(spark, 0, 10)).perPage(4);
        assertThat(names(html(gallery))).containsExactly("Sensor 0", "Sensor 2", "Sensor 4", "Sensor 6");
        assertThat(names(html(gallery.page(3)))).containsExactly("Sensor 7", "Sensor 9");
        assertThat(names(html(gallery.page(4)))).isEmpty();
        assertThat(names(html(gallery.page(Integer.MAX_VALUE)))).isEmpty();
        assertThatThrownBy(() -> gallery.page(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageHoldsImagesAndTellsFailures(SparkSession spark) {
        MimeBundle bundle = Gallery.of(SomeCharts.of(spark, 8, 10)).toMimeBundle(DisplayContext.detached());
        assertThat(bundle.string(MimeTypes.TEXT)).contains("Gallery of 2 charts, 1 of them not drawn: page 1 of 1.");
        assertThat(bundle.string(MimeTypes.HTML).orElseThrow())
                .contains(image(8))
                .contains("No &lt;rows&gt; of sensor 9", "north &amp; &lt;b&gt;")
                .doesNotContain("<rows>", "<script");
    }

    @Test
    void aPageKeepsToItsBudget(SparkSession spark) {
        Gallery gallery = Gallery.of(SomeCharts.of(spark, 0, 8));
        long budget = 8 * 2000 + 2 * image(0).length();
        String small = gallery.toMimeBundle(DisplayContext.detached().withByteBudget(budget))
                .string(MimeTypes.HTML)
                .orElseThrow();
        assertThat(small.length()).isLessThanOrEqualTo((int) budget);
        assertThat(names(small)).hasSize(8);
        assertThat(small).contains(image(0), "Left out").doesNotContain(image(6));
    }

    @Test
    void chartsOfTheSameKeysAreAllShown(SparkSession spark) {
        Dataset<Row> charts = SomeCharts.of(spark, 0, 2).union(SomeCharts.of(spark, 0, 2));
        assertThat(names(html(Gallery.of(charts).perPage(3)))).containsExactly("Sensor 0", "Sensor 0", "Sensor 1");
    }

    @Test
    void noChartsAreAPageToo(SparkSession spark) {
        assertThat(html(Gallery.of(SomeCharts.of(spark, 0, 0)))).contains("Gallery of 0 charts: page 1 of 1.");
    }
}
