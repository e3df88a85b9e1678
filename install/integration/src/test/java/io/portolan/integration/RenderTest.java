package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code portolan render} as it is built, in a process of its own. */
class RenderTest {

    private static final String FIGURE = "{\"data\": [{\"type\": \"bar\", \"x\": [\"a\", \"b\"], \"y\": [1, 3]}]}";

    @TempDir
    private Path folder;

    private String render(String... options) throws IOException {
        Files.writeString(folder.resolve("a.json"), FIGURE);
        Files.writeString(folder.resolve("b.json"), FIGURE);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "render";
        arguments[1] = "a.json";
        arguments[2] = "b.json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return PortolanCommand.run(folder, Map.of("PORTOLAN_FOLDER", folder.toString()), arguments);
    }

    @Test
    void drawsEveryFigure() throws IOException {
        for (String format : new String[] {"png", "svg", "pdf", "html"}) {
            render("--out-dir", "out", "--format", format);
            assertThat(folder.resolve("out/a." + format)).isNotEmptyFile();
            assertThat(folder.resolve("out/b." + format)).isNotEmptyFile();
        }
    }

    @Test
    @Tag("chromium")
    void drawsEveryFigureByPlotlyItself() throws IOException {
        Parts.program("chromium", "chromium");
        render("--out-dir", "out", "--engine", "chromium", "--format", "svg");
        assertThat(folder.resolve("out/b.svg")).content().startsWith("<svg").contains("xtick");
    }
}
