package io.portolan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.SharedData;
import io.portolan.display.DisplayContext;
import io.portolan.display.MimeTypes;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final String DOCUMENT =
            "{\"data\":[{\"type\":\"scatter\",\"y\":[1,2.50],\"unheard-of\":{\"a\":1e400}}],"
                    + "\"layout\":{\"title\":{\"text\":\"T\"},\"width\":300},\"frames\":[],\"x-extra\":true}";

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(Figure.parse(DOCUMENT).toJson()).isEqualTo(DOCUMENT);
    }

    static Stream<Path> plotlyFigures() throws IOException {
        return Files.list(SharedData.path("plotly-mocks/figures")).sorted();
    }

    @ParameterizedTest
    @MethodSource("plotlyFigures")
    void writesPlotlysOwnFiguresAsTheyWere(Path file) throws IOException {
        assertThat(withoutSpace(Figure.read(file).toJson())).isEqualTo(withoutSpace(Files.readString(file)));
    }

    /** White space inside strings goes too, which is enough to compare two spellings of one document. */
    private static String withoutSpace(String json) {
        return json.replaceAll("\\s+", "");
    }

    @Test
    void readsABareListOfTraces() {
        assertThat(Figure.parse("[{\"type\":\"bar\"}]").data()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{}", "[1]", "{\"data\":{}}", "{\"data\":[1]}", "{\"a\":1}"})
    void refusesWhatIsNoFigure(String text) {
        assertThatThrownBy(() -> Figure.parse(text)).isInstanceOf(FigureException.class);
    }

    @Test
    void knowsTitleAndSize() {
        Figure figure = Figure.parse(DOCUMENT);
        assertThat(figure.title()).contains("T");
        assertThat(figure.width()).isEqualTo(300);
        assertThat(figure.height()).isEqualTo(450);
    }

    @Test
    void layoutChangesLeaveTheOriginal() {
        Figure figure = Figure.parse(DOCUMENT);
        Figure changed = figure.withLayout(JsonObject.of("width", 500));
        assertThat(changed.width()).isEqualTo(500);
        assertThat(changed.title()).contains("T");
        assertThat(figure.width()).isEqualTo(300);
    }

    @Test
    void displaysAsTextAndDocument() {
        var bundle = Figure.parse(DOCUMENT).toMimeBundle(DisplayContext.detached());
        assertThat(bundle.string(MimeTypes.TEXT)).contains("Figure \"T\" (scatter)");
        assertThat(bundle.value(MimeTypes.PLOTLY)).get().isInstanceOf(java.util.Map.class);
    }

    @Test
    void savesByExtension(@TempDir Path folder) {
        Path file = folder.resolve("new/figure.json");
        Figure.parse(DOCUMENT).save(file);
        assertThat(file).hasContent(DOCUMENT);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhichExtensionsThereAre(@TempDir Path folder) {
        assertThatThrownBy(() -> Figure.parse(DOCUMENT).save(folder.resolve("figure.gif")))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining(".png")
                .hasMessageContaining(".html");
    }

    @Test
    void failsClearlyWhereItCannotWrite(@TempDir Path folder) throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> Figure.parse(DOCUMENT).save(notAFolder.resolve("figure.json")))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("figure.json");
    }
}
