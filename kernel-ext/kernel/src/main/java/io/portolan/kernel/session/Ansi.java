package io.portolan.kernel.session;

/** The colours of error messages. */
enum Ansi {
    RED("\u001b[31m"),
    BOLD_RED("\u001b[1;31m"),
    BOLD("\u001b[1m");

    private static final String RESET = "\u001b[0m";

    private final String start;

    Ansi(String start) {
        this.start = start;
    }

    String of(String text) {
        return start + text + RESET;
    }
}
