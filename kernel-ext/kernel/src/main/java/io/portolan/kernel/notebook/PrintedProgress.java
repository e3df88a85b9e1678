package io.portolan.kernel.notebook;

import io.portolan.kernel.session.CellError;
import io.portolan.kernel.session.CellResult;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Progress as lines of text: which cell, how it starts, how long it took. */
final class PrintedProgress implements ProgressListener {

    private static final int EXCERPT = 60;

    private final PrintStream stream;

    PrintedProgress(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void started(int number, int total, String source) {
        String firstLine = source.strip().lines().findFirst().orElse("");
        String excerpt = firstLine.length() > EXCERPT ? firstLine.substring(0, EXCERPT - 3) + "..." : firstLine;
        stream.printf(Locale.ROOT, "[%d/%d] %-" + EXCERPT + "s ", number, total, excerpt);
        stream.flush();
    }

    @Override
    public void ended(CellResult result, Duration time) {
        String outcome = result.error().map(PrintedProgress::line).orElse("ok");
        stream.printf(Locale.ROOT, "%6.2f s  %s%n", time.toNanos() / 1e9, outcome);
    }

    private static String line(CellError error) {
        String message = error.message().lines().findFirst().orElse("");
        return error.name() + (message.isEmpty() ? "" : ": " + message);
    }

    @Override
    public void note(String message) {
        stream.println(message);
    }
}
