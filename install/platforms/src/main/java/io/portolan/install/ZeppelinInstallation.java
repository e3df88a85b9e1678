package io.portolan.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An installed Zeppelin. Whatever lies in the folder of an interpreter is on the class path of its process, so the jar
 * is laid there.
 */
public final class ZeppelinInstallation {

    /** The interpreters whose paragraphs can call Java. */
    private static final Set<String> INTERPRETERS = Set.of("spark", "java", "kotlin", "groovy", "flink");

    private static final String JAR = "portolan-all.jar";

    private final Path interpreters;

    private ZeppelinInstallation(Path interpreters) {
        this.interpreters = interpreters;
    }

    /**
     * The Zeppelin in this folder, the one that holds {@code bin} and {@code interpreter}.
     *
     * @throws InstallException if there is none
     */
    public static ZeppelinInstallation in(Path home) {
        Path interpreters = home.toAbsolutePath().resolve("interpreter");
        if (!Files.isDirectory(interpreters)) {
            throw new InstallException(home + " is no Zeppelin: it has no folder \"interpreter\". Give the folder that"
                    + " holds bin and interpreter.");
        }
        return new ZeppelinInstallation(interpreters);
    }

    /**
     * Lays the jar beside every interpreter that can use it, in place of an earlier one.
     *
     * @param jar the jar of all of Portolan
     * @return where it was laid
     * @throws InstallException if there is no such interpreter or a folder cannot be written
     */
    public List<Path> install(Path jar) {
        List<Path> installed = new ArrayList<>();
        for (String name : present()) {
            installed.add(installInto(name, jar));
        }
        if (installed.isEmpty()) {
            throw new InstallException(
                    "None of " + INTERPRETERS.stream().sorted().toList() + " is in " + interpreters
                            + ". Name the interpreter, or give it this dependency in Zeppelin's interpreter menu: "
                            + jar.toAbsolutePath());
        }
        return installed;
    }

    private List<String> present() {
        try (Stream<Path> folders = Files.list(interpreters)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(INTERPRETERS::contains)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InstallException("Cannot read " + interpreters + ": " + e, e);
        }
    }

    /**
     * Lays the jar beside this interpreter.
     *
     * @throws InstallException if there is no such interpreter or its folder cannot be written
     */
    public Path installInto(String interpreter, Path jar) {
        Path folder = interpreters.resolve(interpreter);
        if (!Files.isDirectory(folder)) {
            throw new InstallException("There is no interpreter \"" + interpreter + "\" in " + interpreters);
        }
        try {
            // First beside it: an interpreter that starts meanwhile must not read half a jar.
            Path part = Files.copy(jar, folder.resolve(JAR + ".part"), StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, folder.resolve(JAR), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InstallException("Cannot write into " + folder + ": " + e, e);
        }
    }

    /** What is left for the user to do. */
    public static String nextSteps() {
        return """
            Restart the interpreter (menu Interpreter, restart). Then, in a paragraph of %spark:
              import io.portolan.Viz._
              show(point(table).x("a").y("b"))
            """;
    }
}
