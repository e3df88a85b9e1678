package io.portolan.kernel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import org.jspecify.annotations.Nullable;

/** Tells of exceptions that cells throw: the trace ends at the cell, and names lines of cells. */
final class RuntimeErrors {

    private final Map<String, Origin> origins;

    RuntimeErrors(Map<String, Origin> origins) {
        this.origins = origins;
    }

    CellError of(EvalException thrown, Origin cell) {
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        List<String> trace = new ArrayList<>();
        trace.add(Ansi.BOLD_RED.of(title(thrown)));
        culprit(thrown, cell).ifPresent(trace::add);
        describe(thrown, trace);
        return new CellError(thrown.getExceptionClassName(), message, trace);
    }

    private static String title(EvalException thrown) {
        String message = thrown.getMessage();
        return thrown.getExceptionClassName() + (message == null ? "" : ": " + message);
    }

    /** The innermost line of the cell itself, quoted. */
    private java.util.Optional<String> culprit(EvalException thrown, Origin cell) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            Origin origin = origin(frame);
            if (origin != null && origin.source() == cell.source()) {
                int line = origin.line(frame.getLineNumber());
                return java.util.Optional.of(Ansi.BOLD.of("--> " + line + ": ")
                        + origin.source().lineText(line).strip());
            }
        }
        return java.util.Optional.empty();
    }

    private void describe(EvalException thrown, List<String> trace) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            trace.add("    at " + describe(frame));
        }
        JShellException cause = (JShellException) thrown.getCause();
        if (cause instanceof EvalException inner) {
            trace.add(Ansi.RED.of("Caused by: " + title(inner)));
            describe(inner, trace);
        }
    }

    private String describe(StackTraceElement frame) {
        Origin origin = origin(frame);
        if (origin == null) {
            return frame.toString();
        }
        String place = origin.source().name() + " line " + origin.line(frame.getLineNumber());
        String method = frame.getClassName().isEmpty()
                ? frame.getMethodName()
                : frame.getClassName() + "." + frame.getMethodName();
        return method.isEmpty() ? place : method + " (" + place + ")";
    }

    /** JShell gives frames of snippets the file name {@code #id}. */
    private @Nullable Origin origin(StackTraceElement frame) {
        String file = frame.getFileName();
        return file != null && file.startsWith("#") ? origins.get(file.substring(1)) : null;
    }
}
