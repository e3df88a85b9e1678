package io.portolan.spark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk after each step that a process may die at. */
@Tag("classic")
class HadoopFoldersTest {

    @TempDir
    Path parent;

    private Path target;
    private Path fresh;

    @BeforeEach
    void place() {
        target = parent.resolve("charts");
        fresh = parent.resolve(".charts-1");
    }

    private HadoopFolders folders() throws IOException {
        return HadoopFolders.of(fresh.toString(), target.toString());
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, file.getFileName().toString());
    }

    @Test
    void aSwapLeavesTheNewAlone() throws IOException {
        write(target.resolve("site=1/old"));
        write(fresh.resolve("site=2/new"));
        folders().swap();
        assertThat(target.resolve("site=2/new")).hasContent("new");
        assertThat(target.resolve("site=1")).doesNotExist();
        assertThat(parent).isDirectoryNotContaining("glob:**/.charts*");
        folders().swap();
        assertThat(target.resolve("site=2/new")).exists();
    }

    @Test
    void aSwapThatWasCutOffIsUndone() throws IOException {
        write(parent.resolve(".charts-1.old/old"));
        write(fresh.resolve("new"));
        folders().mend();
        assertThat(target.resolve("old")).hasContent("old");
    }

    @Test
    void whatASwapLeftIsDeleted() throws IOException {
        write(parent.resolve(".charts-1.old/old"));
        write(target.resolve("new"));
        folders().mend();
        assertThat(target.resolve("new")).exists();
        assertThat(parent).isDirectoryNotContaining("glob:**/.charts*");
    }

    @Test
    void aMergeKeepsWhatIsThere() throws IOException {
        write(target.resolve("site=1/old"));
        write(fresh.resolve("site=1/new"));
        write(fresh.resolve("_SUCCESS"));
        folders().merge();
        assertThat(target.resolve("site=1/old")).hasContent("old");
        assertThat(target.resolve("site=1/new")).hasContent("new");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void aMergeThatWasCutOffIsEnded() throws IOException {
        write(target.resolve("moved"));
        write(parent.resolve(".charts-1.merging/site=1/left"));
        folders().mend();
        assertThat(target.resolve("moved")).exists();
        assertThat(target.resolve("site=1/left")).hasContent("left");
        assertThat(parent).isDirectoryNotContaining("glob:**/.charts*");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        write(target.resolve("same"));
        write(fresh.resolve("same"));
        assertThatThrownBy(() -> folders().merge())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Do not append")
                .hasStackTraceContaining("same");
        assertThat(parent.resolve(".charts-1.merging/same")).exists();
    }

    @Test
    void othersWithLikeNamesAreLeftAlone() throws IOException {
        write(parent.resolve(".charts2-1.merging/other"));
        write(target.resolve("mine"));
        folders().mend();
        assertThat(parent.resolve(".charts2-1.merging/other")).exists();
    }
}
