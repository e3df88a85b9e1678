package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM of its own that draws: it must not load AWT at all, and so needs neither display nor fonts. */
class NoHostFontsTest {

    @Test
    void drawingLoadsNoAwt(@TempDir Path home) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-verbose:class",
                        "-Dsun.awt.fontconfig=/nonexistent",
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawOnce.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = read(process);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("io.portolan.image.ImageRenderer").doesNotContain(" java.awt.");
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
