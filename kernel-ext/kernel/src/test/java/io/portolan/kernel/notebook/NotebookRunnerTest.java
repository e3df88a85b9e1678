package io.portolan.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class NotebookRunnerTest {

    @TempDir
    private Path folder;

    private Path notebook(String... cells) throws IOException {
        Path file = folder.resolve("in.ipynb");
        Files.writeString(
                file,
                "{\"nbformat\": 4, \"nbformat_minor\": 2, \"x-own\": {\"pi\": 3.140000000000000000001, \"none\": null},"
                        + " \"metadata\": {\"kernelspec\": {\"name\": \"java\", \"language\": \"java\"}}, \"cells\": ["
                        + String.join(", ", cells) + "]}");
        return file;
    }

    private static String code(String source) {
        return tagged("", source);
    }

    private static String tagged(String tag, String source) {
        JsonObject cell = NotebookCell.code("x", source, tag).json();
        cell.remove("id");
        return cell.toString();
    }

    private static String markdown(String source) {
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", "markdown");
        cell.add("metadata", new JsonObject());
        cell.addProperty("source", source);
        return cell.toString();
    }

    private RunResult run(Path file, Map<String, String> parameters) {
        return NotebookRunner.run(
                RunRequest.of(file)
                        .withParameters(parameters)
                        .withOutput(folder.resolve("out.ipynb"))
                        .withReport(folder.resolve("out.html")),
                ProgressListener.silent());
    }

    private JsonArray cells() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("out.ipynb")))
                .getAsJsonObject()
                .getAsJsonArray("cells");
    }

    private String text(int cell, int output) throws IOException {
        JsonObject json = cells().get(cell)
                .getAsJsonObject()
                .getAsJsonArray("outputs")
                .get(output)
                .getAsJsonObject();
        JsonElement text = json.has("text")
                ? json.get("text")
                : json.getAsJsonObject("data").get("text/plain");
        return MultilineText.of(text);
    }

    @Test
    void writesOutputsAndKeepsEverythingElse() throws IOException {
        Path file = notebook(markdown("# Title"), code("System.out.println(1);\nSystem.out.println(2);\n40 + 2"));
        assertThat(run(file, Map.of()).succeeded()).isTrue();
        assertThat(text(1, 0)).isEqualTo("1\n2\n");
        assertThat(text(1, 1)).isEqualTo("42");
        assertThat(cells().get(1).getAsJsonObject().get("execution_count").getAsInt())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out.ipynb")))
                .contains("3.140000000000000000001", "\"none\": null", "\"nbformat_minor\": 5", "\"id\": \"cell-0\"");
    }

    @Test
    void stopsAtTheFirstFailure() throws IOException {
        Path file = notebook(code("1 + 1"), code("int x = y;"), code("3"));
        RunResult result = run(file, Map.of());
        assertThat(result.executed()).isEqualTo(2);
        assertThat(result.error().orElseThrow().message()).contains("cell [2] line 1: cannot find symbol");
        assertThat(text(0, 0)).isEqualTo("2");
        JsonObject error = cells().get(1)
                .getAsJsonObject()
                .getAsJsonArray("outputs")
                .get(0)
                .getAsJsonObject();
        assertThat(error.get("output_type").getAsString()).isEqualTo("error");
        assertThat(error.get("ename").getAsString()).isEqualTo("CompilationError");
        assertThat(cells().get(2).getAsJsonObject().getAsJsonArray("outputs")).isEmpty();
        assertThat(Files.readString(folder.resolve("out.html"))).contains("cannot find symbol");
    }

    @Test
    void goesOnWhereAFailureIsExpected() throws IOException {
        assertThat(run(notebook(tagged("raises-exception", "throw new Error();"), code("3")), Map.of())
                        .succeeded())
                .isTrue();
        assertThat(text(1, 0)).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int n = 1; | 5 | 5",
                "long n = 1; | 12345678901 | 12345678901",
                "double n = 1; | 2 | 2.0",
                "var n = \"a\"; | 2 | 2",
                "String n = \"a\"; | say \"hi\\u0022\\ | say \"hi\\u0022\\",
                "boolean n = false; | true | true",
                "final int n = 1; | -7 | -7",
                "java.time.LocalDate n = null; | x | -",
                "int m = 1; | 1e3 | 1000.0",
            })
    void setsParametersInTheirType(String declaration, String value, String shown) throws IOException {
        Path file = notebook(code("0"), tagged("parameters", declaration), code("n"));
        if (shown.equals("-")) {
            assertThatThrownBy(() -> run(file, Map.of("n", value)))
                    .isInstanceOf(NotebookException.class)
                    .hasMessageContaining("java.time.LocalDate");
            return;
        }
        assertThat(run(file, Map.of("n", value)).error()).isEmpty();
        assertThat(cells().get(2).toString()).contains("injected-parameters");
        assertThat(text(3, 0)).isEqualTo(shown);
    }

    @Test
    void refusesAParameterOfTheWrongType() throws IOException {
        Path file = notebook(tagged("parameters", "int n = 1;"), code("n"));
        assertThatThrownBy(() -> run(file, Map.of("n", "many")))
                .isInstanceOf(NotebookException.class)
                .hasMessageContaining("n is of type int");
    }

    @Test
    void updatesReplaceEarlierOutputs() throws IOException {
        Path file = notebook(
                code("var h = io.portolan.display.Displays.get().show(\"before\");"),
                code("h.update((Object) \"after\");"));
        run(file, Map.of());
        assertThat(text(0, 0)).isEqualTo("after");
        assertThat(cells().get(1).getAsJsonObject().getAsJsonArray("outputs")).isEmpty();
    }

    @Test
    void aValueThatCannotBeDisplayedStopsNothingButIsNoSuccess() throws IOException {
        String broken =
                "io.portolan.display.Displayable broken = context -> { throw new IllegalStateException(\"no ink\"); };";
        RunResult result = run(notebook(code(broken), code("broken"), code("1 + 1")), Map.of());
        assertThat(text(1, 0)).contains("no ink");
        assertThat(text(2, 0)).isEqualTo("2");
        assertThat(result.error()).isEmpty();
        assertThat(result.undisplayed()).singleElement().asString().contains("no ink");
        assertThat(result.succeeded()).isFalse();
    }

    @Test
    void tellsProgress() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        NotebookRunner.run(
                RunRequest.of(notebook(code("int a = 1;"), code("throw new Error(\"why\");"))),
                ProgressListener.printing(new PrintStream(lines, true, StandardCharsets.UTF_8)));
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .containsPattern("\\[1/2] int a = 1; .* s  ok")
                .containsPattern("\\[2/2] throw new Error\\(\"why\"\\); .* s  java.lang.Error: why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | not JSON, see line 1, column 2",
                "<html> | not JSON, see line 1, column 1",
                "'' | it is empty",
                "{\"nbformat\": 4, \"cells\": 3} | no list of cells",
                "{\"nbformat\": 4, \"cells\": [3]} | cell 1 is no object",
                "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": {}}]} | cell 1 has no source",
                "{\"nbformat\": 4, \"cells\": [], \"metadata\": []} | metadata are no object",
                "[] | no nbformat",
                "{\"nbformat\": 3, \"cells\": []} | format 3",
                "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"kernelspec\": {\"language\": \"python\"}}} | in python",
            })
    void refusesWhatItCannotRun(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ipynb"), text);
        assertThatThrownBy(() -> run(file, Map.of()))
                .isInstanceOf(NotebookException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("bad.ipynb");
    }

    @Test
    void saysWhichNotebookIsMissing() {
        assertThatThrownBy(() -> run(folder.resolve("none.ipynb"), Map.of()))
                .isInstanceOf(NotebookException.class)
                .hasMessageContaining("There is no notebook");
    }

    @Test
    void reportsEscapedAndWithoutRequests() throws IOException {
        Path file = notebook(
                markdown(
                        "# A <b>\n\n|a|b|\n|-|-|\n|1|2|\n\n![far](https://example.org/x.png) <img src=x onerror=alert(1)>"),
                code("System.out.println(\"</pre><script>alert(1)</script>\\u001b[31mred\");"),
                code("io.portolan.display.MimeBundle.builder().add(\"text/html\", \"<i id=live></i>\").build()"));
        run(file, Map.of());
        assertThat(Files.readString(folder.resolve("out.html")))
                .contains("<title>A &lt;b&gt;</title>", "<table>", "<i id=live></i>", "<span class=\"ansi-31\">red")
                .contains("&lt;script&gt;alert(1)", "image: https://example.org/x.png")
                .doesNotContain("<img src=x", "src=\"https:");
    }
}
