package io.portolan.figure;

import io.portolan.display.FileReason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all: written beside their place, then put there in one step. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and the folders above it. Where the content throws, what was there before stays.
     *
     * @throws RenderException if it cannot be written
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        // Not a temporary file's private permissions: the file is the user's.
        Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            if (Files.isDirectory(target)) {
                // A move would silently replace an empty one.
                throw new FileSystemException(target.toString(), null, "it is a folder");
            }
            Files.createDirectories(part.getParent());
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    content.writeTo(out);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RenderException("Cannot write " + target + ": " + FileReason.of(e) + ".", e);
        }
    }
}
