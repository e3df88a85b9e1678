package io.portolan.raster.store;

import io.portolan.raster.store.StoreException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * A store in memory, as far as the system keeps it there. The checksum of a chunk is verified when it is first looked at.
 * The system unmaps the file when nothing refers to it any more.
 */
final class StoreFile {

    /** Maps begin at multiples of this; each reaches beyond the next one's start by as much as a chunk may be long. */
    private static final int STEP_BITS = 30;

    private static final long STEP = 1L << STEP_BITS;

    private final Path path;
    private final Directory directory;
    private final Statistics statistics;
    private final AtomicIntegerArray verified;
    private volatile List<ByteBuffer> maps;

    private StoreFile(Path path, Directory directory, List<ByteBuffer> maps) {
        this.path = path;
        this.directory = directory;
        this.maps = List.copyOf(maps);
        statistics = new Statistics(directory.chunks().size());
        verified = new AtomicIntegerArray(directory.chunks().size());
    }

    /** @throws StoreException for a file that is no store, is incomplete or damaged */
    static StoreFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            Header header = Header.of(read(channel, 0, Header.BYTES), path);
            long end = header.directory() + header.directoryLength();
            if (channel.size() < end) {
                throw Header.truncated(path, end, channel.size());
            }
            Directory directory = directory(channel, header, path);
            List<ByteBuffer> maps = new ArrayList<>();
            for (long from = 0; from < header.directory(); from += STEP) {
                long size = Math.min(Integer.MAX_VALUE, header.directory() - from);
                maps.add(channel.map(MapMode.READ_ONLY, from, size));
            }
            return new StoreFile(path, directory, maps);
        } catch (IOException e) {
            throw StoreException.of(path, e);
        }
    }

    private static Directory directory(FileChannel channel, Header header, Path path) throws IOException {
        ByteBuffer bytes = read(channel, header.directory(), header.directoryLength());
        if (Header.checksum(bytes.duplicate()) != header.directoryChecksum()) {
            throw Header.damaged(path, "its directory");
        }
        return Directory.of(bytes.array());
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - from)));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    Directory directory() {
        return directory;
    }

    Statistics statistics() {
        return statistics;
    }

    /**
     * The rows of a chunk.
     *
     * @throws StoreException if they are damaged or the store is closed
     */
    ChunkView view(int number) {
        Chunk chunk = directory.chunks().get(number);
        ByteBuffer bytes = bytes(chunk);
        if (verified.get(number) == 0) {
            if (Header.checksum(bytes.duplicate()) != chunk.checksum()) {
                throw Header.damaged(path, "chunk " + number + " of " + verified.length());
            }
            verified.set(number, 1);
        }
        return new ChunkView(bytes.order(ByteOrder.LITTLE_ENDIAN), chunk.rows(), directory.columns());
    }

    private ByteBuffer bytes(Chunk chunk) {
        List<ByteBuffer> open = maps;
        if (open.isEmpty()) {
            throw new StoreException(Fault.CLOSED, path + " was closed; open it again.");
        }
        ByteBuffer map = open.get((int) (chunk.offset() >> STEP_BITS));
        return map.slice((int) (chunk.offset() & STEP - 1), chunk.length());
    }

    void close() {
        maps = List.of();
    }
}
