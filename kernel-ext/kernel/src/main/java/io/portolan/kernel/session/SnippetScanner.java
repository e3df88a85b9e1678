package io.portolan.kernel.session;

import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControlProvider;

/**
 * Finds where snippets end. This needs nothing of a session's state, so it has a shell of its own that runs nothing: the
 * session's shell, when first asked where a snippet ends, would look through all jars and modules for the names it can
 * propose, which takes seconds of processor time just when the first cells run.
 */
final class SnippetScanner implements AutoCloseable {

    private final JShell shell = JShell.builder()
            .executionEngine(new LocalExecutionControlProvider(), Map.of())
            .fileManager(UnlistedFiles::new)
            .build();
    private final SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();

    /** The first snippet of a text, whether it is whole, and what remains. */
    CompletionInfo scan(String text) {
        return analysis.analyzeCompletion(text);
    }

    @Override
    public void close() {
        shell.close();
    }
}
