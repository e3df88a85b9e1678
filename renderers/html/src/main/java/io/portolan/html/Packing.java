package io.portolan.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Text as gzip in base64, where that is worth the trouble. */
final class Packing {

    private static final int WORTH_TRYING = 16_384;

    private Packing() {}

    /** The packed form of an ASCII text; empty if it is short or would not shrink by a tenth. */
    static Optional<String> pack(String text) {
        if (text.length() < WORTH_TRYING) {
            return Optional.empty();
        }
        String packed = Base64.getEncoder().encodeToString(gzip(text));
        return packed.length() < text.length() * 0.9 ? Optional.of(packed) : Optional.empty();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, 8192)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
