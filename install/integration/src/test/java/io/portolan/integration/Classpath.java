package io.portolan.integration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class paths of the parts, and Portolan's own. */
final class Classpath {

    private Classpath() {}

    /** The jars of a part, collected by the module of that name. */
    static List<Path> part(String name) {
        try (Stream<Path> jars = Files.list(Path.of(name, "target", "lib").toAbsolutePath())) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Run: mvn generate-resources -pl install/integration/" + name, e);
        }
    }

    /** What the portolan command and an installed kernel run on. */
    static List<Path> installed() {
        Path dist = Parts.checkout().resolve("install/app/target/dist");
        return List.of(dist.resolve("portolan-all.jar"), dist.resolve("portolan-app.jar"));
    }

    /** The installation of the newest Spark: what SPARK_HOME names. */
    static Path spark() {
        return Path.of("spark", "4.1", "target", "home").toAbsolutePath();
    }

    /** All of Portolan in the one jar that this build made. */
    static Path portolan() {
        try (Stream<Path> jars =
                Files.list(Path.of("..", "all", "target").toAbsolutePath().normalize())) {
            return jars.filter(jar -> jar.getFileName().toString().matches("portolan-all-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | NoSuchElementException e) {
            throw new IllegalStateException("Run: mvn package -pl install/all -am", e);
        }
    }

    /** The classes of these tests. */
    static Path tests() {
        return Path.of("target", "test-classes").toAbsolutePath();
    }

    static String join(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
