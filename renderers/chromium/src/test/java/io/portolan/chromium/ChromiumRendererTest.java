package io.portolan.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.portolan.display.Environment;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** plotly.js in a real Chromium. */
@Tag("chromium")
@Timeout(180)
class ChromiumRendererTest {

    private static final Figure LINE = Figure.parse("{\"data\":[{\"x\":[1,2,3],\"y\":[1,3,2],\"name\":\"a\"}],"
            + "\"layout\":{\"title\":{\"text\":\"Exact\"},\"width\":400,\"height\":300}}");

    private static ChromiumRenderer chromium;

    @BeforeAll
    static void start() {
        try {
            Installed.program(Environment.system());
        } catch (RenderException e) {
            if ("true".equals(System.getenv("CI"))) {
                fail(e.getMessage());
            }
            abort(e.getMessage());
        }
        chromium = ChromiumRenderer.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static byte[] render(Figure figure, Format format) {
        return chromium.render(figure, format, RenderOptions.standard());
    }

    @Test
    void pngHasTheSizeTimesTheScale() {
        byte[] png = chromium.render(LINE, Format.PNG, RenderOptions.standard().withScale(2));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(ByteBuffer.wrap(png, 16, 8).getInt()).isEqualTo(800);
        assertThat(ByteBuffer.wrap(png, 20, 4).getInt()).isEqualTo(600);
    }

    @Test
    void svgHasTheTexts() {
        String svg = new String(
                chromium.render(LINE, Format.SVG, RenderOptions.standard().withSize(500, 200)), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg").contains("Exact", "width=\"500\"", "height=\"200\"");
    }

    @Test
    void pdfIsOnePageOfTheFiguresSize() {
        String pdf = new String(render(LINE, Format.PDF), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("/Count 1").containsPattern("/MediaBox \\[0 0 300 22[45]");
    }

    @Test
    void threeDimensionsAndMapsNeedNoNetwork() {
        Figure surface = Figure.parse("[{\"type\":\"surface\",\"z\":[[1,2],[3,5]]}]");
        assertThat(render(surface, Format.PNG).length).isGreaterThan(20_000);
        Figure map = Figure.parse("[{\"type\":\"choropleth\",\"locations\":[\"FRA\"],\"z\":[1]}]");
        assertThat(new String(render(map, Format.SVG), StandardCharsets.UTF_8)).contains("choroplethlocation");
    }

    @Test
    void threadsDrawAtTheSameTime() {
        Set<Integer> sizes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> render(LINE, Format.SVG).length)
                .collect(Collectors.toSet());
        assertThat(sizes).allMatch(size -> size > 1000);
    }

    @Test
    void aPageThatHangsIsLeft() {
        try (Browser browser = Browser.start(Installed.program(Environment.system()))) {
            DevTools devTools = DevTools.connect(browser.address(), Duration.ofSeconds(5));
            Tab hanging = Tab.open(devTools, "");
            assertThatThrownBy(() -> hanging.evaluate("for (;;);"))
                    .isInstanceOf(RenderException.class)
                    .hasMessageContaining("longer than 5 s");
            hanging.close();
            assertThat(Tab.open(devTools, "").evaluate("6 * 7").number("result.value"))
                    .contains(42.0);
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Set<Path> before = profiles();
        List<ProcessHandle> running;
        try (ChromiumRenderer other = ChromiumRenderer.start()) {
            other.render(LINE, Format.PNG, RenderOptions.standard());
            assertThat(profiles()).hasSizeGreaterThan(before.size());
            running = ProcessHandle.current().descendants().toList();
        }
        assertThat(profiles()).isEqualTo(before);
        assertThat(running.stream().filter(ProcessHandle::isAlive).count()).isLessThan(running.size());
    }

    private static Set<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("portolan-chromium"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> chromium.render(
                        LINE, Format.PNG, RenderOptions.standard().withSize(1_000_000_000, 10)))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("MB");
    }

    @Test
    void aMissingBrowserIsToldWithItsRemedy(@TempDir Path folder) {
        Environment bare = Environment.of(name -> name.equals("PATH") ? folder.toString() : null, name -> null);
        assertThatThrownBy(() -> Installed.program(bare))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void aProgramThatIsNoBrowserIsTold() {
        try (Browser browser = Browser.start(Path.of(System.getProperty("java.home"), "bin", "java"))) {
            assertThatThrownBy(browser::address)
                    .isInstanceOf(RenderException.class)
                    .hasMessageContaining("did not start");
        }
    }
}
