package io.portolan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code portolan render}. */
class RenderCommandTest extends CommandContract {

    private static final String FIGURE = "{\"data\": [{\"type\": \"bar\", \"y\": [1, 3]}]}";

    /** Figures in a folder, and the command that draws them into another. */
    private List<Object> figures(int count) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("render", "--out-dir", folder().resolve("new")));
        for (int i = 0; i < count; i++) {
            arguments.add(write("f" + i + ".json", FIGURE));
        }
        return arguments;
    }

    @Test
    void drawsBesideTheFigure() throws IOException {
        Path figure = write("a.json", FIGURE);
        assertThat(portolan("render", figure)).isZero();
        assertThat(Files.readAllBytes(folder().resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(out().strip()).isEqualTo(folder().resolve("a.png").toString());
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"svg, <svg", "pdf, %PDF-", "html, <!DOCTYPE html>"})
    void theEndingSaysTheFormat(String format, String start) throws IOException {
        Path file = folder().resolve("b." + format);
        assertThat(portolan("render", write("a.json", FIGURE), "-o", file)).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(start);
    }

    @Test
    void sizeAndScaleAreThoseAskedFor() throws IOException {
        assertThat(portolan("render", write("a.json", FIGURE), "--width", 300, "--height", 200, "--scale", 1.5))
                .isZero();
        byte[] png = Files.readAllBytes(folder().resolve("a.png"));
        assertThat(java.nio.ByteBuffer.wrap(png, 16, 8).getInt()).isEqualTo(450);
        assertThat(java.nio.ByteBuffer.wrap(png, 20, 4).getInt()).isEqualTo(300);
    }

    @Test
    void drawsManyAndTellsHowFarItIs() throws IOException {
        assertThat(portolan(figures(20).toArray())).isZero();
        assertThat(out().lines().map(line -> Path.of(line).getFileName().toString()))
                .startsWith("f0.png", "f1.png", "f2.png")
                .hasSize(20);
        assertThat(folder().resolve("new/f19.png")).isNotEmptyFile();
        assertThat(err().lines()).hasSize(10).last().isEqualTo("portolan: 20 of 20 figures");
    }

    @Test
    void drawsWhatItCanAndSaysWhatNot() throws IOException {
        List<Object> arguments = figures(3);
        arguments.add(3, write("bad.json", "{\"data\": ["));
        assertThat(portolan(arguments.toArray())).isEqualTo(1);
        assertThat(folder().resolve("new/f2.png")).exists();
        assertThat(folder().resolve("new/bad.png")).doesNotExist();
        assertThat(err().lines()).hasSize(2).last().isEqualTo("portolan: 1 of 4 figures failed");
        assertThat(err()).contains("bad.json", "line 1");
    }

    @Test
    void drawsSeveralAsThePagesOfOnePdf() throws IOException {
        Path file = folder().resolve("all.pdf");
        assertThat(portolan("render", write("a.json", FIGURE), write("b.json", FIGURE), "-o", file))
                .isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("/Count 2");
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        InputStream in = System.in;
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setIn(new ByteArrayInputStream(FIGURE.getBytes(StandardCharsets.UTF_8)));
            System.setOut(captured);
            assertThat(portolan("render", "-", "-o", "-", "--format", "svg")).isZero();
        } finally {
            System.setIn(in);
            System.setOut(standard);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("<svg").endsWith("</svg>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello | line 1",
                "{} | has \"data\", a list of trace objects",
                "{\"data\": 3} | has \"data\", a list of trace objects",
                "{\"data\": [{\"type\": \"bart\"}]} | data[0]: plotly.js 4.1.1 has no trace type bart; did you mean bar",
                "{\"data\": [], \"layout\": {\"width\": 0}} | picture of 0 x 450 pixels",
                "{\"data\": [], \"layout\": {\"width\": 1e9}} | would take 1800000 MB",
            })
    void saysWhatIsWrongWithAFigure(String json, String message) throws IOException {
        assertThat(portolan("render", write("a.json", json))).isEqualTo(1);
        assertOneLine("a.json", message);
        assertThat(folder().resolve("a.png")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoFigure() {
        assertThat(portolan("render", folder().resolve("none.json"))).isEqualTo(1);
        assertOneLine("none.json", "there is no such file");
    }

    @Test
    void saysWhatASizeWouldTake() throws IOException {
        assertThat(portolan("render", write("a.json", FIGURE), "--width", 1_000_000_000))
                .isEqualTo(1);
        assertOneLine("a.json", "would take 1800000 MB");
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Path file = write("file", "");
        assertThat(portolan("render", write("a.json", FIGURE), "--out-dir", file))
                .isEqualTo(1);
        assertOneLine("a.png", "is a file, not a folder");
    }

    @Test
    void checksFiguresWhereAsked() throws IOException {
        Path figure = write("a.json", "{\"data\": [{\"y\": [1]}], \"layout\": {\"heigh\": 3}}");
        assertThat(portolan("render", figure)).isZero();
        assertThat(err()).isEmpty();
        assertThat(portolan("render", figure, "--check")).isZero();
        assertOneLine("a.json", "layout.heigh", "did you mean height");
    }

    @Test
    void saysThatThereIsNoChromium() throws IOException {
        Path figure = write("a.json", FIGURE);
        System.setProperty("portolan.chromium", folder().resolve("none").toString());
        try {
            assertThat(portolan("render", figure, "--engine", "chromium")).isEqualTo(1);
        } finally {
            System.clearProperty("portolan.chromium");
        }
        assertOneLine("Chromium cannot be started", "none");
    }

    @Test
    void refusesTwoDrawingsOfOneName() throws IOException {
        Path other = Files.createDirectory(folder().resolve("sub")).resolve("a.json");
        Files.writeString(other, FIGURE);
        assertThat(portolan("render", write("a.json", FIGURE), other, "--out-dir", folder()))
                .isEqualTo(2);
        assertThat(err()).contains("would both become");
        assertThat(folder().resolve("a.png")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render a.json --width 0",
                "render a.json --height -1",
                "render a.json --width 1e9",
                "render a.json --scale 0",
                "render a.json --scale NaN",
                "render a.json b.json -o c.png",
                "render a.json b.json -o -",
                "render a.json -o c.gif",
                "render a.json -o c.png --out-dir d",
                "render a.json --format gif",
                "render a.json --format json",
                "render a.json --format fragment",
                "render a.json --engine steam",
                "render a.json --engine chromium --format html",
                "render a.json a.json",
                "render - - --out-dir d",
            })
    void saysWhatIsWrongInItsUse(String line) {
        assertThat(portolan((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(err()).contains("Usage: portolan");
    }
}
