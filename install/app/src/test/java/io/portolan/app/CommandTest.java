package io.portolan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command but for its drawing. */
class CommandTest extends CommandContract {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "sail", "run --no-such x"})
    void saysWhatIsWrongInItsUse(String line) {
        assertThat(portolan((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(err()).contains("Usage: portolan");
    }

    @Test
    void runsWithParameters() throws IOException {
        Path result = folder().resolve("out.ipynb");
        Path report = folder().resolve("out.html");
        Path notebook = notebook("int n = 1; // parameter", "n * 7");
        assertThat(portolan("run", notebook, "-p", "n=6", "-o", result, "--html", report))
                .isZero();
        assertThat(result).content().contains("\"42\"");
        assertThat(report).content().contains("42");
    }

    @Test
    void keepsWhatRanBeforeAFailure() throws IOException {
        Path result = folder().resolve("out.ipynb");
        Path report = folder().resolve("out.html");
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
        Path trace = folder().resolve("ran");
        Path notebook = notebook("java.nio.file.Files.createFile(java.nio.file.Path.of(\\\"" + trace + "\\\"))");
        assertThat(portolan("run", notebook, "-o", file.resolve("out.ipynb"))).isEqualTo(1);
        assertOneLine("out.ipynb", "is a file, not a folder");
        assertThat(trace).doesNotExist();
    }
}
