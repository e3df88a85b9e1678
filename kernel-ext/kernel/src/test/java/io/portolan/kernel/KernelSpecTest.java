package io.portolan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {

    @TempDir
    private Path folder;

    @Test
    void writesWhatJupyterReads() throws IOException {
        KernelSpec spec = KernelSpec.of(Path.of("/jdk/bin/java"), List.of(Path.of("a.jar")), List.of("-Xmx1g"));
        Path written = spec.writeTo(KernelSpec.prefixFolder(folder));
        assertThat(written).isEqualTo(folder.resolve("share/jupyter/kernels/portolan"));
        JsonObject json = JsonParser.parseString(Files.readString(written.resolve("kernel.json")))
                .getAsJsonObject();
        assertThat(json.get("language").getAsString()).isEqualTo("java");
        assertThat(json.get("interrupt_mode").getAsString()).isEqualTo("message");
        assertThat(json.getAsJsonArray("argv").asList())
                .extracting(argument -> argument.getAsString())
                .startsWith("/jdk/bin/java")
                .contains("-Xmx1g", Path.of("a.jar").toAbsolutePath().toString())
                .endsWith("{connection_file}");
    }

    @Test
    void bringsDirectivesThatTheJvmTakes() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path written = KernelSpec.of(java, List.of(), List.of()).writeTo(folder);
        String argument =
                "-XX:CompilerDirectivesFile=" + written.resolve("compiler.json").toAbsolutePath();
        assertThat(Files.readString(written.resolve("kernel.json"))).contains(argument);
        Process process = new ProcessBuilder(java.toString(), "-XX:+UnlockDiagnosticVMOptions", argument, "-version")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes())).contains("1 compiler directives added");
        assertThat(process.waitFor()).isZero();
    }
}
