package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures give the same bytes in every Java and on hosts that have nothing. */
class SameBytesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path HERE = Path.of(System.getProperty("java.home"));

    @Test
    void hostWithoutHomeLocaleOrFontsGivesTheSameBytes(@TempDir Path empty) throws Exception {
        List<String> bare = List.of(
                "-Duser.home=" + empty,
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-Dsun.awt.fontconfig=" + empty.resolve("none"));
        assertThat(hashes(HERE, bare)).isEqualTo(hashes(HERE, List.of()));
    }

    @Test
    void otherJavaGivesTheSameBytes() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "set JAVA25_HOME to a second JDK, version 17 or later");
        assertThat(hashes(other.get(), List.of())).isEqualTo(hashes(HERE, List.of()));
    }

    /** The Java that JAVA25_HOME names, or the first other one among the host's that is young enough. */
    private static Optional<Path> otherJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).ifPresent(homes::add);
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> found = Files.list(installed)) {
                found.sorted().forEach(homes::add);
            }
        }
        return homes.stream().filter(SameBytesTest::isAnother).findFirst();
    }

    private static boolean isAnother(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(home.resolve("release"))
                    && !home.toRealPath().equals(HERE.toRealPath())
                    && version(home) >= 17
                    && version(home) != Runtime.version().feature();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int version(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static String hashes(Path home, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DrawAll.class.getName(), "" + FOLDER));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("scatter.json PNG", "heatmap.json SVG");
        return output;
    }
}
