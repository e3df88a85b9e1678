package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quickstarts in Scala, in the interpreters of both versions of Scala that Spark is built for. */
@Tag("scala")
class ScalaNotebookTest {

    private static final Path NOTEBOOKS = Parts.checkout().resolve("notebooks");
    private static final Path DATABRICKS = NOTEBOOKS.resolve("quickstart.scala");
    private static final Path ZEPPELIN = NOTEBOOKS.resolve("quickstart.zpln");
    private static final int BUDGET = 8_000_000;
    private static final Pattern WORDS =
            Pattern.compile("\\.(title|xLabel|yLabel|colorLabel|name)\\(\\\\?\"(.*?)\\\\?\"\\)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"scala212", "scala213"})
    void databricksShowsEachChartOfItsOwn(String scala) throws Exception {
        ScalaNotebook notebook = ScalaNotebook.databricks(DATABRICKS);
        List<List<String>> shown = ScalaHost.databricks(scala).run(notebook.cells(), folder);
        assertThat(notebook.charts())
                .hasSize(10)
                .allSatisfy(cell ->
                        assertThat(shown.get(cell)).isNotEmpty().allSatisfy(ScalaNotebookTest::isLiveChartWithStill));
    }

    @Test
    void zeppelinShowsEachChartAndUpdatesItInPlace() throws Exception {
        ScalaNotebook notebook = ScalaNotebook.zeppelin(ZEPPELIN);
        List<List<String>> shown = ScalaHost.zeppelin("scala212").run(notebook.cells(), folder);
        assertThat(notebook.charts())
                .hasSize(10)
                .allSatisfy(cell ->
                        assertThat(shown.get(cell)).singleElement().satisfies(ScalaNotebookTest::isLiveChartWithStill));
        assertThat(shown.get(shown.size() - 1)).singleElement().asString().contains("the summer only");
    }

    private static void isLiveChartWithStill(String html) {
        assertThat(html).hasSizeLessThan(BUDGET).containsSubsequence("class=\"portolan-still\"", "<script");
    }

    /** So that what one host and one Scala take, the others take too. */
    @Test
    void onlyTheFirstCellDependsOnTheHost() throws IOException {
        List<String> databricks = ScalaNotebook.databricks(DATABRICKS).cells();
        List<String> zeppelin = ScalaNotebook.zeppelin(ZEPPELIN).cells();
        assertThat(zeppelin.subList(1, zeppelin.size())).isEqualTo(databricks.subList(1, databricks.size()));
    }

    @Test
    void theChartsAreThoseOfTheJavaQuickstart() throws IOException {
        List<String> java = words(NOTEBOOKS.resolve("quickstart.ipynb"));
        assertThat(java).hasSizeGreaterThan(30);
        // Scala's functions have no names, so its cells name a few axes more.
        assertThat(words(DATABRICKS)).containsSubsequence(java);
        assertThat(words(ZEPPELIN)).containsSubsequence(java);
    }

    /** Titles, labels and names, in order. */
    private static List<String> words(Path notebook) throws IOException {
        return WORDS.matcher(Files.readString(notebook))
                .results()
                .map(word -> word.group(1) + " " + word.group(2))
                .toList();
    }
}
