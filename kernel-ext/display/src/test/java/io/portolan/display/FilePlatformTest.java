package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePlatformTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private FilePlatform into(Path target) {
        return new FilePlatform(Settings.of("portolan.dir", target.toString()), told::add);
    }

    @Test
    void eachValueHasAFileOfItsOwnInTheBestForm() {
        FilePlatform platform = into(folder.resolve("charts"));
        MimeBundle page =
                MimeBundle.builder().add(MimeTypes.HTML, "<p>\u00e9</p>").build();
        MimeBundle picture =
                MimeBundle.builder().add(MimeTypes.PNG, new byte[] {1, 2}).build();
        assertThat(Path.of(platform.publish(page).id()))
                .hasFileName("output-1.html")
                .hasContent("<p>\u00e9</p>");
        assertThat(Path.of(platform.publish(page).id())).hasFileName("output-2.html");
        assertThat(Path.of(platform.publish(picture).id()))
                .hasFileName("output-1.png")
                .hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void aNoteBesideThePictureIsTold() {
        into(folder)
                .publish(MimeBundle.builder()
                        .add(MimeTypes.PNG, new byte[1])
                        .add(MimeTypes.TEXT, "[portolan: no text/html: too large]")
                        .build());
        assertThat(told).singleElement().asString().contains("output-1.png", "no text/html: too large");
    }

    @Test
    void aHandleReplacesAndRemovesTheFile() {
        DisplayHandle handle = into(folder).publish(MimeBundle.text("one"));
        handle.update(MimeBundle.text("two"));
        assertThat(folder).isDirectoryContaining(file -> file.equals(Path.of(handle.id())));
        assertThat(Path.of(handle.id())).hasContent("two");
        handle.clear();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenGivesWayToTheTemporaryOneAndSaysSo() throws IOException {
        // A file where the folder should be: also root cannot write there.
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        DisplayHandle handle = into(blocked).publish(MimeBundle.text("kept"));
        assertThat(Path.of(handle.id()))
                .startsWith(Path.of(System.getProperty("java.io.tmpdir")))
                .hasContent("kept");
        assertThat(told.get(0)).contains("cannot write to " + blocked);
        handle.clear();
    }

    @Test
    void anUpdateOfAnotherTypeIsAnError() {
        DisplayHandle handle = into(folder)
                .publish(MimeBundle.builder().add(MimeTypes.HTML, "").build());
        assertThatThrownBy(() -> handle.update(MimeBundle.text("text")))
                .isInstanceOf(DisplayException.class)
                .hasMessageContaining("text/html");
    }
}
