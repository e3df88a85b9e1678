package io.portolan.kernel.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the running cell's streams in place of the process's, and the process's back when closed. */
final class Streams implements AutoCloseable {

    private final PrintStream processOut = System.out;
    private final PrintStream processErr = System.err;
    private final InputStream processIn = System.in;
    private final PrintStream out;
    private final PrintStream err;

    Streams(Supplier<@Nullable CellOutput> current) {
        out = stream(current, StandardStream.OUT, processOut);
        err = stream(current, StandardStream.ERR, processErr);
        System.setOut(out);
        System.setErr(err);
        System.setIn(new CellInput(current));
    }

    private static PrintStream stream(
            Supplier<@Nullable CellOutput> current, StandardStream stream, PrintStream fallback) {
        return new PrintStream(new CellPrint(current, stream, fallback), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    @Override
    public void close() {
        flush();
        System.setOut(processOut);
        System.setErr(processErr);
        System.setIn(processIn);
    }
}
