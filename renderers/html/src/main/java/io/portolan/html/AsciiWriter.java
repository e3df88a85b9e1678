package io.portolan.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes HTML as pure ASCII, other characters as numeric references: some platforms read outputs in the charset of the
 * host. Scripts are ASCII already.
 */
final class AsciiWriter extends Writer {

    private static final int LONGEST_REFERENCE = 10;

    private byte[] bytes;
    private int length;
    private char high;

    AsciiWriter(int expectedBytes) {
        bytes = new byte[expectedBytes];
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            put(characters[i]);
        }
    }

    /** Text whose UTF-8 is no longer than itself is ASCII, and goes over as a whole. */
    @Override
    public void write(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (encoded.length == text.length()) {
            reserve(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        } else {
            write(text.toCharArray(), 0, text.length());
        }
    }

    @Override
    public void write(String text, int offset, int count) {
        write(text.substring(offset, offset + count));
    }

    private void put(char c) {
        reserve(LONGEST_REFERENCE);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            reference(Character.isLowSurrogate(c) ? Character.toCodePoint(high, c) : c);
        }
    }

    private void reference(int codePoint) {
        byte[] text = ("&#" + codePoint + ";").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length + count, Integer.MAX_VALUE - 8));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
