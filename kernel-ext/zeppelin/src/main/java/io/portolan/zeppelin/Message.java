package io.portolan.zeppelin;

import io.portolan.display.HtmlOutput;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.apache.zeppelin.interpreter.InterpreterResult;

/**
 * One output as Zeppelin takes it.
 *
 * @param type how the browser shows it
 * @param bytes ASCII, as Zeppelin reads bytes in the charset of its host
 */
record Message(InterpreterResult.Type type, byte[] bytes) {

    static final Message EMPTY = new Message(InterpreterResult.Type.HTML, new byte[0]);

    /** The best of the bundle. A picture alone has an output type of its own; all else is HTML. */
    static Message of(MimeBundle bundle) {
        return bundle.data().keySet().equals(Set.of(MimeTypes.PNG))
                ? ascii(
                        InterpreterResult.Type.IMG,
                        base64(bundle.bytes(MimeTypes.PNG).orElseThrow()))
                : ascii(InterpreterResult.Type.HTML, Ascii.encode(HtmlOutput.of(bundle)));
    }

    private static Message ascii(InterpreterResult.Type type, String text) {
        return new Message(type, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
