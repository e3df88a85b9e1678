package io.portolan.integration;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The real programs that tests need. */
final class Parts {

    private Parts() {}

    /** The path of a program on the PATH; without it the test is skipped, or fails in continuous integration. */
    static Path program(String name, String debianPackage) {
        return find(name).orElseGet(() -> missing(name, "apt-get install " + debianPackage));
    }

    /** Ends the test for want of a part: a failure when CI=true, else skipped with the command that mends it. */
    static <T> T missing(String part, String command) {
        String message = part + " is missing; install it with: " + command;
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    private static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The folder of this checkout. */
    static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("install/portolan"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
