package io.portolan.image.paint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing text in UTF-8: what a string builder is, without a copy of all when its bytes are wanted. */
public final class TextBuffer {

    private byte[] bytes;
    private int count;

    public TextBuffer() {
        this(64);
    }

    public TextBuffer(int expected) {
        bytes = new byte[expected];
    }

    public TextBuffer(String start) {
        this(Math.max(64, 2 * start.length()));
        append(start);
    }

    /** Forgets all, and keeps the memory for what comes next. */
    public void clear() {
        count = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The bytes so far. */
    public int count() {
        return count;
    }

    /** The memory itself, of which the first {@link #count()} bytes are taken. */
    public byte[] bytes() {
        return bytes;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, count);
    }

    /** Appends an ASCII character. */
    public TextBuffer append(char c) {
        reserve(1);
        bytes[count++] = (byte) c;
        return this;
    }

    public TextBuffer append(String text) {
        reserve(text.length());
        int start = count;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                count = start;
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                return append(encoded, encoded.length);
            }
            bytes[count++] = (byte) c;
        }
        return this;
    }

    public TextBuffer append(TextBuffer other) {
        return append(other.bytes, other.count);
    }

    private TextBuffer append(byte[] more, int length) {
        reserve(length);
        System.arraycopy(more, 0, bytes, count, length);
        count += length;
        return this;
    }

    public TextBuffer append(long number) {
        if (number < 0) {
            return append(Long.toString(number));
        }
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        count += digits;
        long rest = number;
        for (int i = 1; i <= digits; i++, rest /= 10) {
            bytes[count - i] = (byte) ('0' + rest % 10);
        }
        return this;
    }

    private void reserve(int more) {
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }
}
