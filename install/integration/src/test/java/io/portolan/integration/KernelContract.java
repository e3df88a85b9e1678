package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.portolan.display.MimeTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What must hold in every kernel: Portolan comes in a cell, the third party's jar in a later one. */
@Tag("jupyter")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KernelContract {

    private static final String FIRST = "chart.title(\"first\")";
    private static final Duration SOON = Duration.ofSeconds(20);

    private KernelProcess process;

    abstract KernelProcess start() throws IOException;

    /** Whether outputs find on their page what another one carries. */
    abstract boolean sharesPage();

    /** The cell that adds these entries to the class path. */
    abstract String adding(List<Path> entries);

    @BeforeAll
    void startKernel(@TempDir Path folder) throws IOException {
        process = start();
        run(adding(List.of(Classpath.portolan())));
        run("import static io.portolan.Viz.*; import io.portolan.display.*;");
        run("var chart = point(java.util.Map.of(\"a\", new int[] {1, 2}, \"b\", new int[] {3, 4})).x(\"a\").y(\"b\");");
        assertThat(bytes(FIRST)).as("the first chart carries plotly.js").isGreaterThan(400_000);
        run(adding(List.of(HookJar.in(folder))));
    }

    private int bytes(String code) {
        return text(run(code).result(), MimeTypes.HTML).length();
    }

    @Test
    void theLibraryIsCarriedOnceForAPageThatIsShared() {
        assertThat(bytes("chart.title(\"second\")") < 100_000).isEqualTo(sharesPage());
        assertThat(bytes(FIRST)).as("the cell that carried it runs again").isGreaterThan(400_000);
    }

    @AfterAll
    void stopKernel() {
        process.close();
    }

    Cell run(String code) {
        Cell cell = process.client().run(code);
        assertThat(cell.all("error")).as(code).isEmpty();
        return cell;
    }

    private static String text(JsonObject data, String type) {
        return data.get(type).getAsString();
    }

    @Test
    void aChartThatIsTheValueOfACellDisplaysItself() {
        JsonObject data = run("chart").result();
        assertThat(text(data, MimeTypes.HTML)).contains("<script", "scatter");
        assertThat(text(data, MimeTypes.TEXT)).contains("scatter");
        assertThat(Base64.getDecoder().decode(text(data, MimeTypes.PNG))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(data.keySet()).doesNotContain(MimeTypes.SVG, MimeTypes.PLOTLY);
    }

    @Test
    void aChartIsShownByName() {
        JsonObject shown = run("show(chart);").only("display_data");
        assertThat(text(shown.getAsJsonObject("data"), MimeTypes.HTML)).contains("<script");
    }

    @Test
    void aThirdPartysHookFromALaterJarDisplaysItsClass() {
        JsonObject data = run("new acme.Gauge(7)").result();
        assertThat(text(data, MimeTypes.HTML)).isEqualTo("<meter value=7></meter>");
        assertThat(text(data, MimeTypes.TEXT)).isEqualTo("gauge 7");
    }

    @Test
    void aHookThatThrowsGivesTextAndItsMessage() {
        JsonObject data = run("new acme.Gauge(-1)").result();
        assertThat(data.keySet()).containsExactly(MimeTypes.TEXT);
        assertThat(text(data, MimeTypes.TEXT)).contains("gauge -1", "below zero");
        assertThat(run("\"alive\"").result().toString()).contains("alive");
    }

    @Test
    void whatTheKernelKnowsBetterIsLeftToIt() {
        JsonObject data = run("java.util.Map.of(1, 2).hashCode()").result();
        assertThat(data.entrySet())
                .singleElement()
                .satisfies(only -> assertThat(only.getValue().getAsString()).isEqualTo("3"));
    }

    @Test
    void aPictureIsAWholePng() {
        JsonObject data = run("new java.awt.image.BufferedImage(301, 7, 1)").result();
        byte[] png = Base64.getDecoder().decode(text(data, MimeTypes.PNG));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Arrays.copyOfRange(png, png.length - 8, png.length))
                .as("its last chunk")
                .startsWith('I', 'E', 'N', 'D');
    }

    @Test
    void anOutputIsReplacedInPlace() {
        Cell shown = run("DisplayHandle handle = show(new acme.Gauge(1));");
        JsonObject first = shown.only("display_data");
        assertThat(text(first.getAsJsonObject("data"), MimeTypes.HTML)).contains("value=1");
        JsonObject second = run("handle.update(new acme.Gauge(2));").only("update_display_data");
        assertThat(text(second.getAsJsonObject("data"), MimeTypes.HTML)).contains("value=2");
        assertThat(Cell.displayId(second)).isEqualTo(Cell.displayId(first));
    }

    @Test
    void whatIsShownByAThreadAfterItsCellHasEndedArrives() {
        run("""
            var gate = new java.util.concurrent.CountDownLatch(1);
            var late = new Thread(() -> {
                try {
                    gate.await();
                    Thread.sleep(300);
                } catch (InterruptedException e) {
                    return;
                }
                show(new acme.Gauge(99));
            });
            late.start();
            gate.countDown();
            """);
        assertThat(process.client()
                        .await(
                                message -> message.type().equals("display_data")
                                        && message.content().toString().contains("99"),
                                SOON))
                .isTrue();
    }

    @Test
    void printedTextKeepsItsPlaceBeforeTheChart() {
        Cell cell = run("System.out.print(\"before \"); show(new acme.Gauge(5));");
        List<String> order = cell.published().stream()
                .map(Wire.Message::type)
                .filter(type -> type.equals("stream") || type.equals("display_data"))
                .toList();
        assertThat(order).startsWith("stream").endsWith("display_data");
    }
}
