package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.store.StoreException.Fault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be are refused in words that say what to do. */
class StoreFileTest {

    @TempDir
    Path folder;

    private byte[] good;

    @BeforeEach
    void pack() throws IOException {
        Path file = folder.resolve("good.pcol");
        StoreWriter.to(file)
                .write(Clouds.COLUMNS, List.of(Clouds.mixed(1, 5000)).iterator())
                .close();
        good = Files.readAllBytes(file);
    }

    private static void refused(ThrowingCallable call, Fault fault, String... words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(fault))
                .hasMessageContainingAll(words);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.pcol"), bytes);
    }

    @Test
    void filesThatEndEarly() throws IOException {
        for (int length = 1; length < good.length; length += length < 80 ? 1 : 997) {
            Path file = file(Arrays.copyOf(good, length));
            refused(() -> PackedStore.open(file), Fault.TRUNCATED, "ends after " + length, "copy it again");
        }
        Path file = file(Arrays.copyOf(good, good.length - 1));
        refused(() -> PackedStore.open(file), Fault.TRUNCATED, "of " + good.length);
    }

    @Test
    void bytesThatChanged() throws IOException {
        Random random = new Random(2);
        for (int trial = 0; trial < 400; trial++) {
            byte[] bytes = good.clone();
            int place = trial < 64 ? trial : random.nextInt(bytes.length);
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            Path file = file(bytes);
            try (PackedStore store = PackedStore.open(file)) {
                store.rows(store.xRange(), store.yRange(), 1, Progress.UNWATCHED);
                fail("nobody saw that byte %d changed", place);
            } catch (StoreException e) {
                assertThat(e.fault()).isIn(Fault.DAMAGED, Fault.NOT_A_STORE, Fault.NEWER, Fault.OLDER);
            }
        }
    }

    @Test
    void otherFiles() throws IOException {
        Path text = file("x,y\n1,2\n".getBytes());
        refused(() -> PackedStore.open(text), Fault.NOT_A_STORE, "no packed store", "StoreWriter");
        Path empty = file(new byte[0]);
        refused(() -> PackedStore.open(empty), Fault.NOT_A_STORE, "bad.pcol");
        refused(() -> PackedStore.open(folder.resolve("none.pcol")), Fault.MISSING, "none.pcol", "pack the data");
    }

    @Test
    void otherVersions() throws IOException {
        Path later = file(version(9));
        refused(() -> PackedStore.open(later), Fault.NEWER, "version 9", "update Portolan");
        Path earlier = file(version(1));
        refused(() -> PackedStore.open(earlier), Fault.OLDER, "version 1", "pack the data again");
    }

    private byte[] version(int number) {
        byte[] bytes = good.clone();
        bytes[11] = (byte) number;
        return bytes;
    }

    @Test
    void damagedRowsAreSeenWhenTheyAreNeeded() throws IOException {
        byte[] bytes = good.clone();
        bytes[Header.BYTES + 1000] ^= 1;
        try (PackedStore store = PackedStore.open(file(bytes))) {
            assertThat(store.size()).isEqualTo(5000);
            refused(() -> count(store), Fault.DAMAGED, "chunk 0", "checksum");
        }
    }

    @Test
    void closedStores() throws IOException {
        PackedStore store = PackedStore.open(file(good));
        store.close();
        refused(() -> count(store), Fault.CLOSED, "open it again");
        refused(() -> store.rows(new Range(0, 1), new Range(0, 1), 1, Progress.UNWATCHED), Fault.CLOSED, "bad.pcol");
    }

    private static void count(PackedStore store) {
        store.aggregate(Canvas.of(9, 9), "x", "y", Reduction.count(), Progress.UNWATCHED);
    }

    @Test
    void failuresOfTheDiskInWords() {
        Path file = Path.of("a.pcol");
        IOException full = new IOException("No space left on device");
        assertThat(StoreException.of(file, full).fault()).isEqualTo(Fault.FULL);
        assertThat(StoreException.of(file, full)).hasMessageContainingAll("disk is full", "twice", "another folder");
        IOException sealed = new FileSystemException("a.pcol", null, "Read-only file system");
        assertThat(StoreException.of(file, sealed)).hasMessageContainingAll("protected", "another");
        assertThat(StoreException.of(file, new NoSuchFileException("a.pcol")).fault())
                .isEqualTo(Fault.MISSING);
        assertThat(StoreException.of(file, new IOException("odd"))).hasMessageContaining("odd");
    }
}
