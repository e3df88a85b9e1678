package io.portolan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole command in this process: what it writes, its exit status, its line on standard error. */
@Timeout(120)
class CommandTest {

    private static final String FIGURE = "{\"data\": [{\"type\": \"bar\", \"y\": [1, 3]}]}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int portolan(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path notebook(String... sources) throws IOException {
        StringBuilder cells = new StringBuilder();
        for (String source : sources) {
            String tag = source.endsWith("// parameter") ? "\"parameters\"" : "";
            cells.append(cells.isEmpty() ? "" : ", ")
                    .append("{\"cell_type\": \"code\", \"metadata\": {\"tags\": [")
                    .append(tag)
                    .append("]}, \"outputs\": [], \"execution_count\": null, \"source\": \"")
                    .append(source)
                    .append("\"}");
        }
        return write(
                "in.ipynb", "{\"nbformat\": 4, \"nbformat_minor\": 4, \"metadata\": {}, \"cells\": [" + cells + "]}");
    }

    private void assertOneLine(String... parts) {
        assertThat(err.toString().strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("portolan: ")
                .contains(parts);
    }

    @Test
    void rendersBesideTheFigure() throws IOException {
        Path figure = write("a.json", FIGURE);
        assertThat(portolan("render", figure)).isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(portolan("render", figure, "-o", folder.resolve("b.svg"))).isZero();
        assertThat(folder.resolve("b.svg")).content().startsWith("<svg");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rendersWhatItCanAndSaysWhatNot() throws IOException {
        Path bad = write("bad.json", "{\"data\": [");
        int status = portolan("render", bad, write("good.json", FIGURE), "--out-dir", folder.resolve("new"));
        assertThat(status).isEqualTo(1);
        assertThat(folder.resolve("new/good.png")).exists();
        assertThat(err.toString()).contains("bad.json").contains("line 1").contains("1 of 2 figures failed");
    }

    @Test
    void saysThatThereIsNoFigure() {
        assertThat(portolan("render", folder.resolve("none.json"))).isEqualTo(1);
        assertOneLine("none.json", "there is no such file");
    }

    @Test
    void drawsNoteForAnUnknownTrace() throws IOException {
        Path figure = write("odd.json", "{\"data\": [{\"type\": \"odd\"}]}");
        Path page = folder.resolve("odd.html");
        assertThat(portolan("render", figure, "-o", page)).isZero();
        assertThat(page).content().contains("no trace type odd");
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Path file = write("file", "");
        assertThat(portolan("render", write("a.json", FIGURE), "--out-dir", file))
                .isEqualTo(1);
        assertOneLine("a.png", "is a file, not a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "render",
                "render a.json --width 0",
                "render a.json b.json -o c.png",
                "run",
                "sail",
                "run --no-such x"
            })
    void saysWhatIsWrongInItsUse(String line) {
        assertThat(portolan((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: portolan");
    }

    @Test
    void runsWithParameters() throws IOException {
        Path result = folder.resolve("out.ipynb");
        Path report = folder.resolve("out.html");
        Path notebook = notebook("int n = 1; // parameter", "n * 7");
        assertThat(portolan("run", notebook, "-p", "n=6", "-o", result, "--html", report))
                .isZero();
        assertThat(result).content().contains("\"42\"");
        assertThat(report).content().contains("42");
    }

    @Test
    void keepsWhatRanBeforeAFailure() throws IOException {
        Path result = folder.resolve("out.ipynb");
        Path report = folder.resolve("out.html");
        Path notebook = notebook("40 + 2", "throw new Error(\\\"leak\\\")", "1234567 + 1");
        assertThat(portolan("run", notebook, "-o", result, "--html", report)).isEqualTo(1);
        assertOneLine("code cell 2", "in.ipynb", "java.lang.Error", "out.ipynb");
        assertThat(result).content().contains("\"42\"", "leak").doesNotContain("1234568");
        assertThat(report).content().contains("42", "leak");
    }

    @Test
    void refusesWhatIsNoNotebook() throws IOException {
        assertThat(portolan("run", write("no.ipynb", "<html>"))).isEqualTo(1);
        assertOneLine("no.ipynb is not a notebook", "not JSON");
    }

    @Test
    void saysBeforeTheRunThatItCannotWrite() throws IOException {
        Path file = write("file", "");
        Path trace = folder.resolve("ran");
        Path notebook = notebook("java.nio.file.Files.createFile(java.nio.file.Path.of(\\\"" + trace + "\\\"))");
        assertThat(portolan("run", notebook, "-o", file.resolve("out.ipynb"))).isEqualTo(1);
        assertOneLine("out.ipynb", "is a file, not a folder");
        assertThat(trace).doesNotExist();
    }
}
