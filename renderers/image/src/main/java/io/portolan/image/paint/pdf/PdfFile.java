package io.portolan.image.paint.pdf;

import io.portolan.image.deflate.ByteSink;
import io.portolan.image.deflate.Zlib;
import io.portolan.image.paint.TextBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbered objects, written one after the other; only where each begins is remembered. */
final class PdfFile {

    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', -30, -29, -49, -45, '\n'};

    private final OutputStream out;
    private final Zlib zlib;
    private long[] offsets = new long[64];
    private int objects;
    private long written;

    PdfFile(OutputStream out, Zlib zlib) {
        this.out = out;
        this.zlib = zlib;
        write(HEADER, HEADER.length);
    }

    /** The number of an object that will be written later. */
    int reserve() {
        objects++;
        if (objects == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * objects);
        }
        return objects;
    }

    /** Writes an object and answers its number. */
    int add(String object) {
        int number = reserve();
        write(number, object);
        return number;
    }

    /** Writes an object under a number that was reserved for it. */
    void write(int number, String object) {
        offsets[number] = written;
        text(number + " 0 obj\n" + object + "\nendobj\n");
    }

    /** Writes a compressed stream and answers its number. */
    int addStream(String entries, TextBuffer text) {
        return addStream(entries, text.bytes(), text.count(), 1);
    }

    /**
     * Writes a compressed stream and answers its number.
     *
     * @param entries what its dictionary holds beside the length and the filter
     * @param stride how many bytes a row has; 1 for bytes that are no rows
     */
    int addStream(String entries, byte[] bytes, int stride) {
        return addStream(entries, bytes, bytes.length, stride);
    }

    private int addStream(String entries, byte[] bytes, int length, int stride) {
        ByteSink packed = zlib.compress(bytes, length, stride, 1);
        int number = reserve();
        offsets[number] = written;
        text(number + " 0 obj\n<<" + entries + "/Length " + packed.count() + "/Filter/FlateDecode>>\nstream\n");
        write(packed.bytes(), packed.count());
        text("\nendstream\nendobj\n");
        return number;
    }

    /** Writes the table of all objects, which ends the file. */
    void end(int catalog) {
        long table = written;
        TextBuffer text = new TextBuffer("xref\n0 " + (objects + 1) + "\n0000000000 65535 f \n");
        for (int i = 1; i <= objects; i++) {
            String offset = Long.toString(offsets[i]);
            text.append("0".repeat(Math.max(0, 10 - offset.length()))).append(offset);
            text.append(" 00000 n \n");
        }
        text.append("trailer\n<</Size ").append(objects + 1).append("/Root ").append(catalog);
        text.append(" 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        write(text.bytes(), text.count());
    }

    private void text(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
        write(bytes, bytes.length);
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written += length;
    }
}
