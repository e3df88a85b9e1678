package io.portolan.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZeppelinInstallationTest {

    @TempDir
    Path home;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = Files.writeString(home.resolve("portolan-all-1.jar"), "new");
    }

    @Test
    void laysTheJarBesideEachInterpreterThatCanUseIt() throws IOException {
        Path spark = Files.createDirectories(home.resolve("interpreter/spark"));
        Path shell = Files.createDirectories(home.resolve("interpreter/sh"));
        Files.writeString(spark.resolve("portolan-all.jar"), "old");
        assertThat(ZeppelinInstallation.in(home).install(jar)).containsExactly(spark.resolve("portolan-all.jar"));
        assertThat(spark.resolve("portolan-all.jar")).hasContent("new");
        assertThat(shell).isEmptyDirectory();
    }

    @Test
    void laysTheJarBesideAnInterpreterThatIsNamed() throws IOException {
        Path cells = Files.createDirectories(home.resolve("interpreter/cells"));
        assertThat(ZeppelinInstallation.in(home).installInto("cells", jar)).hasParent(cells);
        assertThatThrownBy(() -> ZeppelinInstallation.in(home).installInto("none", jar))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("none");
    }

    @Test
    void refusesAFolderThatIsNoZeppelin() {
        assertThatThrownBy(() -> ZeppelinInstallation.in(home))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("no Zeppelin");
    }

    @Test
    void saysSoWhenNoInterpreterCanUseIt() throws IOException {
        Files.createDirectories(home.resolve("interpreter/sh"));
        ZeppelinInstallation zeppelin = ZeppelinInstallation.in(home);
        assertThatThrownBy(() -> zeppelin.install(jar))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("spark");
    }
}
