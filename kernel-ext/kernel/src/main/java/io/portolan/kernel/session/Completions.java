package io.portolan.kernel.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Finds proposals: names of magics at the start of a line, else what JShell knows. */
final class Completions {

    private final JShell shell;
    private final SnippetScanner scanner;
    private final Set<String> magics;

    Completions(JShell shell, SnippetScanner scanner, Set<String> magics) {
        this.shell = shell;
        this.scanner = scanner;
        this.magics = magics;
    }

    Completion find(String code, int cursor) {
        int lineStart = code.lastIndexOf('\n', cursor - 1) + 1;
        if (lineStart < cursor && code.charAt(lineStart) == '%') {
            return magics(code.substring(lineStart, cursor), lineStart, cursor);
        }
        // First the snippet alone; then all of the cell, because the name may be declared further up in it.
        int snippet = startOfSnippet(code, cursor);
        Completion found = java(code, snippet, cursor);
        return found.matches().isEmpty() && snippet > 0 ? java(code, afterImports(code), cursor) : found;
    }

    private Completion magics(String typed, int start, int cursor) {
        return new Completion(
                magics.stream().filter(name -> name.startsWith(typed)).sorted().toList(), start, cursor);
    }

    private Completion java(String code, int from, int cursor) {
        if (from > cursor) {
            return Completion.none(cursor);
        }
        int[] anchor = new int[1];
        List<Suggestion> suggestions = new ArrayList<>(
                shell.sourceCodeAnalysis().completionSuggestions(code.substring(from, cursor), cursor - from, anchor));
        suggestions.sort(Comparator.comparing(suggestion -> !suggestion.matchesType()));
        List<String> matches =
                suggestions.stream().map(Suggestion::continuation).distinct().toList();
        return new Completion(matches, from + anchor[0], cursor);
    }

    private int startOfSnippet(String code, int cursor) {
        int start = startOfJava(code, cursor);
        while (true) {
            CompletionInfo info = scanner.scan(code.substring(start, cursor));
            int rest = info.remaining() == null ? 0 : info.remaining().length();
            int next = cursor - rest;
            if (!info.completeness().isComplete()
                    || info.remaining() == null
                    || info.remaining().isBlank()
                    || next <= start) {
                return start;
            }
            start = next;
        }
    }

    /** Behind the last magic line, and behind whatever stands before it. */
    private static int startOfJava(String code, int cursor) {
        int start = 0;
        int line = 0;
        while (line < cursor) {
            int end = code.indexOf('\n', line);
            end = end < 0 || end >= cursor ? cursor : end + 1;
            if (code.charAt(line) == '%') {
                start = end;
            }
            line = end;
        }
        return start;
    }

    private static int afterImports(String code) {
        int imports = code.lastIndexOf("\nimport ");
        int last = imports < 0 && code.startsWith("import ") ? 0 : imports;
        int end = last < 0 ? 0 : code.indexOf('\n', last + 1);
        return Math.max(end, 0);
    }
}
