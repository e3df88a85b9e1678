package io.portolan.raster.store;

import io.portolan.raster.store.ChunkEncoder.Encoded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Makes chunks in several threads and appends them to a file in the order in which they were asked for. */
final class Assembly implements AutoCloseable {

    /** Each thread holds a load in memory. */
    private static final int MOST_THREADS = 4;

    private final FileChannel channel;
    private final LongConsumer written;
    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads);
    private final Deque<Future<List<Encoded>>> pending = new ArrayDeque<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private long end = Header.BYTES;

    /** @param written is told how many rows more are in the file */
    Assembly(FileChannel channel, LongConsumer written) {
        this.channel = channel;
        this.written = written;
    }

    /** Asks for chunks; waits while too many are in the making. */
    void add(Callable<List<Encoded>> making) throws IOException {
        pending.add(pool.submit(making));
        if (pending.size() > threads) {
            append(pending.remove());
        }
    }

    /** Appends all that were asked for. */
    void settle() throws IOException {
        while (!pending.isEmpty()) {
            append(pending.remove());
        }
    }

    /** Appends all that were asked for and what says where they are. */
    void finish(Function<List<Chunk>, Directory> maker) throws IOException {
        settle();
        byte[] directory = maker.apply(chunks).toBytes();
        int checksum = Header.checksum(ByteBuffer.wrap(directory));
        write(ByteBuffer.wrap(directory), end);
        write(new Header(end, directory.length, checksum).toBytes(), 0);
    }

    private void append(Future<List<Encoded>> made) throws IOException {
        for (Encoded encoded : get(made)) {
            write(encoded.bytes(), end);
            chunks.add(encoded.chunk().at(end));
            end += encoded.chunk().length();
            written.accept(encoded.chunk().rows());
        }
    }

    private void write(ByteBuffer bytes, long start) throws IOException {
        for (long at = start; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
    }

    private static List<Encoded> get(Future<List<Encoded>> made) throws IOException {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("A thread that sorts rows failed.", e.getCause());
        }
    }

    /** Ends the threads and waits for them, since they read what is closed next. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
