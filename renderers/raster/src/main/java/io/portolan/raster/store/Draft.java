package io.portolan.raster.store;

import io.portolan.raster.store.StoreException.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A file in the making, beside the one it is to become: locked by its writer, so that one without a lock is what a killed
 * writer left, and complete before it takes its name.
 */
final class Draft implements Closeable {

    private static final String ENDING = ".partial";

    private final Path target;
    private final Path partial;
    private final FileChannel channel;

    private Draft(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
    }

    /** Starts a file, after clearing away what killed writers of the same file left. */
    static Draft of(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(Fault.MISSING, "There is no folder " + folder + "; create it first.");
        }
        clear(folder, target.getFileName() + ".");
        Path partial = unused(target);
        return new Draft(target, partial, create(partial, Set.of()));
    }

    private static FileChannel create(Path path, Set<OpenOption> more) throws IOException {
        Set<OpenOption> options = new HashSet<>(more);
        options.addAll(Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
        FileChannel channel = FileChannel.open(path, options);
        channel.lock();
        return channel;
    }

    /** A name that no other writer takes. */
    private static Path unused(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ENDING);
    }

    private static void clear(Path folder, String start) throws IOException {
        DirectoryStream.Filter<Path> leftovers =
                path -> path.getFileName().toString().startsWith(start)
                        && path.getFileName().toString().endsWith(ENDING);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, leftovers)) {
            for (Path path : found) {
                if (isAbandoned(path)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static boolean isAbandoned(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | IOException inUse) {
            return false;
        }
    }

    FileChannel channel() {
        return channel;
    }

    /** A file for what does not fit into memory. It is gone when it is closed, or its writer killed. */
    FileChannel scratch() throws IOException {
        return create(unused(target), Set.of(StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Gives the complete file its name, in place of any that has it. */
    void publish() throws IOException {
        channel.force(true);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    /** The name must survive a power failure too; where folders cannot be opened, the system sees to it. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(partial);
        }
    }
}
