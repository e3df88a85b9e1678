package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A real Scala interpreter in a process of its own, wrapping cells in classes as Spark's does.
 *
 * @param scala the part that holds the interpreter
 * @param prelude the resource with what the host gives to cells; it declares {@code Host.enter} and {@code Host.leave}
 * @param libraries what the host has on its class path beside Scala and Portolan
 * @param variables the environment by which the host is known
 */
record ScalaHost(String scala, String prelude, List<Path> libraries, Map<String, String> variables) {

    static ScalaHost databricks(String scala) {
        return new ScalaHost(scala, "databricks-host.scala", List.of(), Map.of("DATABRICKS_RUNTIME_VERSION", "16.4"));
    }

    static ScalaHost zeppelin(String scala) {
        List<Path> libraries = Classpath.part("zeppelin-server").stream()
                .filter(jar -> jar.getFileName()
                        .toString()
                        .matches("(zeppelin-(interpreter|common)|slf4j-api|commons-(io|lang3|lang)|gson)-[0-9].*"))
                .toList();
        return new ScalaHost(scala, "zeppelin-host.scala", libraries, Map.of());
    }

    /** Runs the cells one after the other, each to its end; the HTML that each has shown. */
    List<List<String>> run(List<String> cells, Path folder) throws IOException, InterruptedException {
        File log = folder.resolve("log.txt").toFile();
        Process process = start(folder, log);
        try (BufferedWriter lines = process.outputWriter()) {
            lines.write(":paste " + copyOfPrelude(folder) + "\n");
            for (int i = 0; i < cells.size(); i++) {
                String code = "Host.enter(\"%s\")%n%s%nHost.leave()%n".formatted(name(i), cells.get(i));
                lines.write(":paste " + Files.writeString(folder.resolve(name(i) + ".scala"), code) + "\n");
            }
        }
        process.waitFor();
        List<List<String>> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            assertThat(folder.resolve(name(i) + ".done"))
                    .as(() -> read(log.toPath()))
                    .exists();
            shown.add(shown(folder, name(i)));
        }
        return shown;
    }

    private Process start(Path folder, File log) throws IOException {
        List<Path> classpath = new ArrayList<>(Classpath.part(scala));
        classpath.add(Classpath.portolan());
        classpath.addAll(libraries);
        ProcessBuilder host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dhost.folder=" + folder,
                        "-cp",
                        Classpath.join(classpath),
                        "scala.tools.nsc.MainGenericRunner",
                        "-usejavacp",
                        "-Yrepl-class-based")
                .directory(Parts.checkout().resolve("notebooks").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        host.environment().putAll(variables);
        return host.start();
    }

    private Path copyOfPrelude(Path folder) throws IOException {
        try (var resource = Objects.requireNonNull(ScalaHost.class.getResourceAsStream(prelude))) {
            return Files.write(folder.resolve(prelude), resource.readAllBytes());
        }
    }

    private static String name(int cell) {
        return "cell-%02d".formatted(cell);
    }

    private static List<String> shown(Path folder, String cell) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(cell + "-\\d+\\.html"))
                    .sorted()
                    .map(ScalaHost::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
