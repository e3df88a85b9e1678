package io.portolan.app;

import io.portolan.display.PortolanException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The files this command was started from. */
final class Distribution {

    private Distribution() {}

    /** This program's class path: the library's jar and the app's. */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /**
     * The jar of all of Portolan.
     *
     * @throws PortolanException if the command was not started from its jars
     */
    static Path library() {
        return classPath().stream()
                .filter(entry -> entry.endsWith("portolan-all.jar"))
                .findFirst()
                .orElseThrow(() -> new PortolanException(
                        "portolan-all.jar is not on the class path; start this command by install/portolan."));
    }

    /** The class-data archive beside the library; it may be missing, and starts are then slower. */
    static Path archive() {
        return library().resolveSibling("portolan.jsa");
    }

    static Path java() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.exists(java) ? java : java.resolveSibling("java.exe");
    }
}
