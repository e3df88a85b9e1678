package io.portolan.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A third party's jar: classes that know nothing of any kernel, and hooks that display them. */
final class HookJar {

    private static final String SOURCE = """
            package acme;
            import io.portolan.display.*;
            public class Gauge {
                final int value;
                public Gauge(int value) { this.value = value; }
                @Override public String toString() { return "gauge " + value; }
                public static class Hook implements DisplayHook<Gauge> {
                    @Override public String typeName() { return "acme.Gauge"; }
                    @Override public MimeBundle display(Gauge gauge, DisplayContext context) {
                        if (gauge.value < 0) throw new IllegalStateException("below zero");
                        return MimeBundle.builder().add(MimeTypes.HTML, "<meter value=" + gauge.value + "></meter>").build();
                    }
                }
            }
            """;

    private HookJar() {}

    /** Compiles and packs the jar in this folder. */
    static Path in(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path source = Files.writeString(folder.resolve("Gauge.java"), SOURCE);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", Classpath.portolan().toString(), source.toString()));
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException("The hook does not compile");
        }
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("io.portolan.display.DisplayHook"), "acme.Gauge$Hook\n", StandardCharsets.UTF_8);
        return pack(classes, folder.resolve("acme-gauge.jar"));
    }

    /** Packs a folder of classes into a jar. */
    static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }
}
