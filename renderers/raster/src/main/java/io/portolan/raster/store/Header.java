package io.portolan.raster.store;

import io.portolan.raster.store.StoreException.Fault;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The first bytes of a store: eight that tell what it is, the version of the format, where its directory stands, the
 * directory's checksum and the header's own.
 */
record Header(long directory, int directoryLength, int directoryChecksum) {

    static final int BYTES = 64;

    private static final int VERSION = 2;
    private static final int CHECKED = BYTES - Integer.BYTES;

    /** The name, and line ends that a transfer as text would spoil. */
    private static final byte[] MAGIC = {'P', 'C', 'O', 'L', '\r', '\n', 0x1A, '\n'};

    ByteBuffer toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put(MAGIC)
                .putInt(VERSION)
                .putLong(directory)
                .putInt(directoryLength)
                .putInt(directoryChecksum);
        bytes.putInt(CHECKED, checksum(bytes.slice(0, CHECKED)));
        return bytes.clear();
    }

    static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * The header of a file.
     *
     * @param bytes its first ones, fewer if it is shorter
     */
    static Header of(ByteBuffer bytes, Path file) {
        byte[] magic = new byte[Math.min(MAGIC.length, bytes.remaining())];
        bytes.get(magic);
        if (magic.length == 0 || !Arrays.equals(magic, Arrays.copyOf(MAGIC, magic.length))) {
            throw new StoreException(
                    Fault.NOT_A_STORE, file + " is no packed store; pack the data with a StoreWriter first.");
        }
        if (bytes.limit() < BYTES) {
            throw truncated(file, BYTES, bytes.limit());
        }
        int version = bytes.getInt();
        if (version > VERSION) {
            throw new StoreException(
                    Fault.NEWER,
                    file + " is of version " + version + " of the format, this program reads up to " + VERSION
                            + "; update Portolan or pack the data again.");
        }
        if (version < VERSION) {
            throw new StoreException(
                    Fault.OLDER,
                    file + " is of version " + version
                            + " of the format, which this program no longer reads; pack the data" + " again.");
        }
        Header header = new Header(bytes.getLong(), bytes.getInt(), bytes.getInt());
        if (bytes.getInt(CHECKED) != checksum(bytes.slice(0, CHECKED))) {
            throw damaged(file, "its header");
        }
        return header;
    }

    static StoreException truncated(Path file, long expected, long found) {
        return new StoreException(
                Fault.TRUNCATED,
                file + " ends after " + found + " bytes of " + expected + "; copy it again or pack the data again.");
    }

    static StoreException damaged(Path file, String part) {
        return new StoreException(
                Fault.DAMAGED,
                file + " is damaged: " + part + " does not match its checksum. Copy it again or pack the data again.");
    }
}
