package io.portolan.kernel.session;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Decides with JShell's scanner, which sees what is missing, and javac's parser, which sees what is wrong. */
final class CompletenessCheck {

    private static final String INDENT = "    ";

    private final SnippetScanner scanner;
    private final SyntaxCheck syntax = new SyntaxCheck();

    CompletenessCheck(SnippetScanner scanner) {
        this.scanner = scanner;
    }

    Completeness check(String cell) {
        String code = cell.lines().filter(line -> !line.startsWith("%")).collect(Collectors.joining("\n"));
        while (!code.isBlank()) {
            CompletionInfo info = scanner.scan(code);
            switch (info.completeness()) {
                case EMPTY:
                    return new Completeness.Whole();
                case DEFINITELY_INCOMPLETE:
                case CONSIDERED_INCOMPLETE:
                    return new Completeness.Open(indent(cell));
                default:
                    if (!syntax.accepts(info.source())) {
                        return new Completeness.Invalid();
                    }
                    code = info.remaining();
            }
        }
        return new Completeness.Whole();
    }

    /** As the last line, and one step further in if that line opens something. */
    private static String indent(String code) {
        String last = code.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
        String indent = last.substring(0, last.length() - last.stripLeading().length());
        boolean opens = Stream.of("{", "(", "[", "->").anyMatch(last.stripTrailing()::endsWith);
        return opens ? indent + INDENT : indent;
    }
}
