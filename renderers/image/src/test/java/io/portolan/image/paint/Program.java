package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of the host that reads what we write. Without it a test is skipped, or fails where CI=true. */
final class Program {

    private final Path file;

    private Program(Path file) {
        this.file = file;
    }

    static Program of(String name, String debianPackage) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Program::new)
                .orElseGet(() -> missing(name + " is missing; install it with: apt-get install " + debianPackage));
    }

    private static Program missing(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    /** What it prints; it must end well and without complaints. */
    String run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path complaints = Files.createTempFile("complaints", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(command + ": " + Files.readString(complaints))
                .isZero();
        assertThat(complaints).isEmptyFile();
        Files.delete(complaints);
        return output;
    }
}
