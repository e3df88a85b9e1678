package io.portolan.kernel.session;

import java.util.List;

/**
 * Why a cell failed.
 *
 * @param name the kind: an exception's class name, or {@code CompilationError}, {@code Interrupted} ...
 * @param message what went wrong, one line where possible
 * @param trace lines for a reader, with ANSI colours; lines of the cell are counted from 1
 */
public record CellError(String name, String message, List<String> trace) {

    public static final String COMPILATION = "CompilationError";
    public static final String INTERRUPTED = "Interrupted";

    public CellError {
        trace = List.copyOf(trace);
    }
}
