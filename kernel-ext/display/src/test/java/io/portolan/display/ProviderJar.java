package io.portolan.display;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Jars of hooks, compiled on the spot: what a user adds while the program runs. */
record ProviderJar(Path folder) {

    /** A jar of one hook for strings whose constructor does this. */
    Path hook(String name, String inConstructor) throws IOException {
        String source = "package acme; import io.portolan.display.*;"
                + "public class " + name + " implements DisplayHook<String> {"
                + "  public " + name + "() {" + inConstructor + "}"
                + "  public String typeName() { return \"java.lang.String\"; }"
                + "  public MimeBundle display(String value, DisplayContext context) { return MimeBundle.text(\"" + name
                + "\"); } }";
        Path classes = Files.createDirectories(folder.resolve(name));
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", classes.toString(), file.toString());
        if (status != 0) {
            throw new IOException(name + " does not compile");
        }
        return pack(classes, name, "acme." + name);
    }

    /** A jar that names a provider it does not hold. */
    Path missing(String name) throws IOException {
        return pack(Files.createDirectories(folder.resolve(name)), name, "acme." + name);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private Path pack(Path classes, String name, String provider) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            entries.putNextEntry(new JarEntry("META-INF/services/" + DisplayHook.class.getName()));
            entries.write(provider.getBytes(StandardCharsets.UTF_8));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
