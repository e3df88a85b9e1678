package io.portolan.kernel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.Diag;

/** Tells what the compiler found wrong, with the line of the cell and marks under the place. */
final class CompileErrors {

    private CompileErrors() {}

    static CellError of(List<Diag> problems, Origin origin) {
        List<String> trace = new ArrayList<>();
        for (Diag problem : problems) {
            trace.add(Ansi.BOLD_RED.of(headline(problem, origin)));
            trace.addAll(excerpt(problem, origin));
        }
        String message = problems.isEmpty()
                ? "the compiler rejects " + place(origin, origin.offset()) + " without saying why"
                : headline(problems.get(0), origin);
        return new CellError(CellError.COMPILATION, message, trace.isEmpty() ? List.of(message) : trace);
    }

    /** The same as a note, for code that may become right when later cells declare what it lacks. */
    static String note(List<Diag> problems, Origin origin) {
        List<String> lines = new ArrayList<>();
        for (Diag problem : problems) {
            lines.add(headline(problem, origin));
            lines.addAll(excerpt(problem, origin));
        }
        return String.join("\n", lines);
    }

    private static String headline(Diag problem, Origin origin) {
        int offset = offset(problem, origin);
        return place(origin, offset) + ": "
                + problem.getMessage(Locale.getDefault()).strip();
    }

    private static String place(Origin origin, int offset) {
        return origin.source().name() + " line " + origin.source().line(offset);
    }

    private static int offset(Diag problem, Origin origin) {
        int position = (int) Math.max(0, problem.getPosition());
        // A problem at the end, such as a missing brace, is shown behind the last character, not on an empty line.
        int end = origin.source().text().stripTrailing().length();
        return Math.min(origin.offset() + position, Math.max(end, origin.offset()));
    }

    private static List<String> excerpt(Diag problem, Origin origin) {
        Source source = origin.source();
        int offset = offset(problem, origin);
        String line = source.lineText(source.line(offset));
        int column = Math.min(source.column(offset), line.length());
        long width = problem.getEndPosition() == Diag.NOPOS ? 1 : problem.getEndPosition() - problem.getPosition();
        int marks = (int) Math.max(1, Math.min(width, line.length() - column));
        // Tabs stay tabs, so that the marks stand under the place whatever a tab's width is.
        String indent = line.substring(0, column).replaceAll("[^\t]", " ");
        return List.of("    " + line, "    " + indent + Ansi.RED.of("^".repeat(marks)));
    }
}
