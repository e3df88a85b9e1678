package io.portolan.kernel.session;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands printed bytes to the cell as text, at once. A character whose bytes come in two writes is put together, and one
 * that is no UTF-8 becomes the replacement character.
 */
final class CellPrint extends OutputStream {

    private final Supplier<@Nullable CellOutput> current;
    private final StandardStream stream;
    private final PrintStream fallback;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer pending = ByteBuffer.allocate(0);

    CellPrint(Supplier<@Nullable CellOutput> current, StandardStream stream, PrintStream fallback) {
        this.current = current;
        this.stream = stream;
        this.fallback = fallback;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        CellOutput cell = current.get();
        if (cell == null) {
            fallback.write(bytes, offset, length);
            return;
        }
        String text = decode(bytes, offset, length);
        if (!text.isEmpty()) {
            cell.stream(stream, text);
        }
    }

    private String decode(byte[] bytes, int offset, int length) {
        ByteBuffer input = ByteBuffer.allocate(pending.remaining() + length);
        input.put(pending).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(input.remaining());
        decoder.decode(input, text, false);
        pending = ByteBuffer.allocate(input.remaining()).put(input).flip();
        return text.flip().toString();
    }

    @Override
    public void flush() {
        if (current.get() == null) {
            fallback.flush();
        }
    }
}
