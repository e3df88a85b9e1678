package io.portolan.kernel.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl.InternalException;

/** Evaluates Java snippet by snippet and remembers where each was written. */
final class Evaluator {

    private final JShell shell;
    private final SnippetScanner scanner;
    private final CellExecution execution;
    private final Map<String, Origin> origins = new HashMap<>();
    private final ValueForm valueForm = new ValueForm();
    private final RuntimeErrors runtimeErrors = new RuntimeErrors(origins);
    private final Map<Snippet, Origin> unresolved = new LinkedHashMap<>();

    Evaluator(JShell shell, SnippetScanner scanner, CellExecution execution) {
        this.shell = shell;
        this.scanner = scanner;
        this.execution = execution;
    }

    /** Whether the text from start to end could be evaluated, rather than ask for more. */
    boolean isWhole(Source source, int start, int end) {
        Completeness completeness = analyze(source, start, end).completeness();
        return completeness.isComplete() || completeness == Completeness.EMPTY;
    }

    private CompletionInfo analyze(Source source, int start, int end) {
        return scanner.scan(source.text().substring(start, end));
    }

    /**
     * Evaluates the first snippet between start and end.
     *
     * @throws CellFailure if it does not compile or throws
     */
    Step step(Source source, int start, int end) throws CellFailure {
        CompletionInfo info = analyze(source, start, end);
        if (info.completeness() == Completeness.EMPTY) {
            return new Step(end, Optional.empty(), true);
        }
        boolean whole = info.completeness().isComplete() && info.remaining() != null;
        int next = whole ? end - info.remaining().length() : end;
        String text = whole ? info.source() : source.text().substring(start, end);
        Origin origin = new Origin(source, start);
        Optional<String> quick = valueForm.of(text, info.completeness());
        Optional<Object> value =
                quick.isPresent() ? evaluateQuickly(quick.get(), text, origin) : evaluate(text, origin);
        // An expression that the author ended with a semicolon is a statement: it shows nothing.
        boolean statement = text.stripTrailing().endsWith(";");
        return new Step(next, statement ? Optional.empty() : value, false);
    }

    private Optional<Object> evaluateQuickly(String declaration, String text, Origin origin) throws CellFailure {
        SnippetEvent event = shell.eval(declaration).get(0);
        boolean declared = event.status() == Snippet.Status.VALID;
        try {
            if (declared) {
                origins.put(event.snippet().id(), origin);
                return outcome(event, origin);
            }
        } finally {
            if (event.status() != Snippet.Status.REJECTED) {
                shell.drop(event.snippet());
            }
        }
        // Nothing has run: a call without a value, or an error, which is told best for the text as it was written.
        return evaluate(text, origin);
    }

    private Optional<Object> evaluate(String text, Origin origin) throws CellFailure {
        Optional<Object> value = Optional.empty();
        for (SnippetEvent event : shell.eval(text)) {
            origins.putIfAbsent(event.snippet().id(), origin);
            if (event.causeSnippet() == null) {
                value = outcome(event, origin);
            }
        }
        return value;
    }

    private Optional<Object> outcome(SnippetEvent event, Origin origin) throws CellFailure {
        Snippet snippet = event.snippet();
        InternalException breakdown = execution.takeBreakdown();
        if (execution.stopped()) {
            throw new CellFailure(interrupted());
        }
        if (breakdown != null) {
            String message = "This snippet could not be run: " + breakdown.getMessage();
            throw new CellFailure(new CellError("InternalError", message, List.of(Ansi.BOLD_RED.of(message))));
        }
        if (event.exception() != null) {
            throw new CellFailure(describe(event.exception(), origin));
        }
        if (event.status() == Snippet.Status.REJECTED) {
            throw new CellFailure(CompileErrors.of(shell.diagnostics(snippet).collect(Collectors.toList()), origin));
        }
        if (event.status() != Snippet.Status.VALID) {
            unresolved.put(snippet, origin);
        }
        return value(snippet);
    }

    private Optional<Object> value(Snippet snippet) {
        Optional<Object> value = Optional.ofNullable(execution.takeValue());
        switch (snippet.subKind()) {
            case TEMP_VAR_EXPRESSION_SUBKIND:
                // Each variable that stays is imported into, and so slows down, every later snippet.
                shell.drop(snippet);
                return value;
            case VAR_DECLARATION_WITH_INITIALIZER_SUBKIND:
                return ValueForm.isMine((VarSnippet) snippet) ? value : Optional.empty();
            case VAR_VALUE_SUBKIND:
            case OTHER_EXPRESSION_SUBKIND:
                return value;
            default:
                return Optional.empty();
        }
    }

    private CellError describe(JShellException thrown, Origin origin) {
        if (thrown instanceof EvalException exception) {
            return runtimeErrors.of(exception, origin);
        }
        DeclarationSnippet used = ((UnresolvedReferenceException) thrown).getSnippet();
        Origin declared = origins.getOrDefault(used.id(), origin);
        String message = "This calls code that is not complete. " + note(used, declared);
        return new CellError("UnresolvedReference", message, List.of(message.split("\n")));
    }

    private static CellError interrupted() {
        String message = "The cell was interrupted.";
        return new CellError(CellError.INTERRUPTED, message, List.of(Ansi.BOLD_RED.of(message)));
    }

    /** The value of an expression that is known to be right and that leaves nothing behind. */
    Optional<Object> rehearse(String expression) {
        Source source = new Source("warm-up", expression);
        try {
            return step(source, 0, expression.length()).value();
        } catch (CellFailure failure) {
            throw new IllegalStateException("The warm-up is wrong: " + failure.getMessage(), failure);
        }
    }

    /** Declarations since the last call that still refer to something undeclared: one note each. */
    List<String> takeUnresolvedNotes() {
        List<String> notes = new ArrayList<>();
        unresolved.forEach((snippet, origin) -> {
            Snippet.Status status = shell.status(snippet);
            if (status == Snippet.Status.RECOVERABLE_DEFINED || status == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
                notes.add(note((DeclarationSnippet) snippet, origin));
            }
        });
        unresolved.clear();
        return notes;
    }

    private String note(DeclarationSnippet snippet, Origin origin) {
        String missing = shell.unresolvedDependencies(snippet).collect(Collectors.joining(", "));
        String reason = missing.isEmpty() ? "it compiles" : missing + " is declared";
        return snippet.name() + " cannot be used until " + reason + ":\n"
                + CompileErrors.note(shell.diagnostics(snippet).collect(Collectors.toList()), origin);
    }
}
