package io.portolan.integration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Portolan's modules as this build made them: jars, or folders of classes. */
    static List<Path> portolan() {
        return all().filter(Classpath::isPortolan).toList();
    }

    /** Portolan's modules as jars, packed in this folder where the build made folders of classes. */
    static List<Path> jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : portolan()) {
            jars.add(
                    Files.isDirectory(entry)
                            ? HookJar.pack(entry, folder.resolve("portolan-" + jars.size() + ".jar"))
                            : entry);
        }
        return jars;
    }

    private static Stream<Path> all() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static boolean isPortolan(Path entry) {
        boolean jar = entry.getFileName().toString().startsWith("portolan-");
        boolean folder = entry.endsWith(Path.of("target", "classes")) && Files.exists(entry.resolve("io/portolan"));
        return jar || folder;
    }

    /** The classes of these tests. */
    static Path tests() {
        return Path.of("target", "test-classes").toAbsolutePath();
    }

    static String join(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
