package io.portolan.figure;

import io.portolan.display.FileReason;
import io.portolan.display.Services;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The renderers on the class path. */
public final class Renderers {

    private static final Services<Renderer> SERVICES = new Services<>(Renderer.class, System.err::println);

    private Renderers() {}

    /** The first renderer found that can make the format. */
    public static Optional<Renderer> find(Format format) {
        return SERVICES.all().stream()
                .filter(renderer -> renderer.formats().contains(format))
                .findFirst();
    }

    /**
     * Renders to memory.
     *
     * @throws RenderException if no renderer on the class path makes the format, or the one that does fails
     */
    public static byte[] render(Figure figure, Format format, RenderOptions options) {
        return find(format)
                .orElseThrow(() -> new RenderException(
                        "Nothing on the class path makes " + format + "; it makes " + available() + "."))
                .render(figure, format, options);
    }

    private static String available() {
        String names = Stream.of(Format.values())
                .filter(format -> find(format).isPresent())
                .map(Format::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing yet: add portolan-all, or portolan-html and portolan-image" : names;
    }

    /**
     * Renders to a file, which appears whole or not at all.
     *
     * @throws RenderException if the figure cannot be rendered or the file not written
     */
    public static void save(Figure figure, Path file, Format format, RenderOptions options) {
        write(render(figure, format, options), file.toAbsolutePath());
    }

    /** Not a temporary file's private permissions: the file is the user's, and is replaced in one step. */
    private static void write(byte[] bytes, Path target) {
        Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            if (Files.isDirectory(target)) {
                // A move would silently replace an empty one.
                throw new FileSystemException(target.toString(), null, "it is a folder");
            }
            Files.createDirectories(part.getParent());
            try {
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RenderException("Cannot write " + target + ": " + FileReason.of(e) + ".", e);
        }
    }
}
