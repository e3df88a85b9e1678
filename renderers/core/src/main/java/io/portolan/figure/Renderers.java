package io.portolan.figure;

import io.portolan.display.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

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
                .orElseThrow(() -> new RenderException("Nothing on the class path makes " + format
                        + "; add portolan-all, or the module portolan-html or portolan-image."))
                .render(figure, format, options);
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
            Files.createDirectories(part.getParent());
            try {
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RenderException("Cannot write " + target + ": " + e, e);
        }
    }
}
