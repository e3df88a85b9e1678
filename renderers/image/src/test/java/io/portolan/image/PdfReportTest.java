package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in a JVM of its own with less memory than its charts take together: their numbers alone are 32 MB. */
class PdfReportTest {

    @Test
    void aHundredChartsNeedTheMemoryOfOne(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx28m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawReport.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("/Count 100");
    }
}
