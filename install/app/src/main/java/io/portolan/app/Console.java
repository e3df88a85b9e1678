package io.portolan.app;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's results are printed. */
final class Console {

    private Console() {}

    /** @param spec what picocli has set on the command that runs */
    static PrintWriter of(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "set by the command line")
                .commandLine()
                .getOut();
    }
}
