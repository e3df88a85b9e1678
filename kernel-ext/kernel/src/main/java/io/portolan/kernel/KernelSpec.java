package io.portolan.kernel;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.portolan.display.FileReason;
import io.portolan.display.PortolanException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How Jupyter starts the kernel: what {@code kernel.json} says.
 *
 * @param displayName what the list of kernels shows
 * @param command the program and its arguments; {@code {connection_file}} stands for the file Jupyter passes, and
 *     {@code {resource_dir}} for the folder that is written
 */
public record KernelSpec(String displayName, List<String> command) {

    /** The folder, and so the name, that notebooks refer to. */
    public static final String NAME = "portolan";

    private static final String FOLDER = "{resource_dir}";

    private static final String DIRECTIVES_FILE = "compiler.json";

    /**
     * Keeps the JVM's optimizing compiler away from the Java compiler, JShell, and the archives they read: they run a
     * little for each cell, and optimizing them takes seconds of processor time just while the first cells run. What
     * cells call is optimized as ever.
     */
    private static final String DIRECTIVES = """
            [{
              match: ["com/sun/tools/*.*", "jdk/jshell/*.*", "jdk/internal/jimage/*.*", "jdk/internal/jrtfs/*.*", "jdk/nio/zipfs/*.*"],
              c2: {Exclude: true}
            }]
            """;

    /** What libraries such as Spark need opened on a JVM with modules. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    public KernelSpec {
        command = List.copyOf(command);
    }

    /**
     * A kernel of its own JVM.
     *
     * @param java the {@code java} program
     * @param classPath jars that hold {@link KernelMain}
     * @param options options of the JVM, such as {@code -XX:SharedArchiveFile=...}
     */
    public static KernelSpec of(Path java, List<Path> classPath, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(java.toAbsolutePath().toString());
        // An archive that does not fit this JVM must not keep the kernel from starting, nor be complained of.
        command.add("-Xshare:auto");
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-XX:+UnlockDiagnosticVMOptions");
        command.add("-XX:CompilerDirectivesFile=" + Path.of(FOLDER, DIRECTIVES_FILE));
        command.addAll(options);
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(classPath.stream()
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(KernelMain.class.getName());
        command.add("{connection_file}");
        return new KernelSpec("Java (Portolan)", command);
    }

    /** Where Jupyter looks for the kernels of this user. */
    public static Path userFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        String configured = System.getenv("JUPYTER_DATA_DIR");
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured, "kernels");
        }
        return System.getProperty("os.name").startsWith("Mac")
                ? home.resolve("Library/Jupyter/kernels")
                : home.resolve(".local/share/jupyter/kernels");
    }

    /** Where Jupyter looks for kernels below an installation's prefix, such as {@code /usr/local}. */
    public static Path prefixFolder(Path prefix) {
        return prefix.resolve("share/jupyter/kernels");
    }

    /**
     * Writes the kernel's folder.
     *
     * @param kernels such as {@link #userFolder()}
     * @return the folder written
     * @throws PortolanException if it cannot be written
     */
    public Path writeTo(Path kernels) {
        Path folder = kernels.resolve(NAME);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(DIRECTIVES_FILE), DIRECTIVES);
            Files.writeString(folder.resolve("kernel.json"), toJson(folder));
            return folder;
        } catch (IOException e) {
            throw new PortolanException("Cannot write the kernel to " + folder + ": " + FileReason.of(e) + ".", e);
        }
    }

    private String toJson(Path folder) {
        JsonArray arguments = new JsonArray();
        // Jupyter would put the folder in as well, but not every front end does.
        String place = folder.toAbsolutePath().toString();
        command.forEach(argument -> arguments.add(argument.replace(FOLDER, place)));
        JsonObject spec = new JsonObject();
        spec.add("argv", arguments);
        spec.addProperty("display_name", displayName);
        spec.addProperty("language", "java");
        spec.addProperty("interrupt_mode", "message");
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setFormattingStyle(FormattingStyle.PRETTY)
                        .create()
                        .toJson(spec)
                + "\n";
    }
}
