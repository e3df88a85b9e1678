package io.portolan.spark.session;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * A notebook in a process of its own, on JShell's own loader as most Java kernels are: runs the cells of resources,
 * divided by lines of dashes, and exits with status 1 at the first that fails.
 */
final class CellProgram implements ExecutionControlProvider {

    private CellProgram() {}

    public static void main(String[] arguments) throws IOException {
        String cells =
                new String(CellProgram.class.getResourceAsStream(arguments[0]).readAllBytes(), StandardCharsets.UTF_8);
        try (JShell shell =
                JShell.builder().executionEngine(new CellProgram(), Map.of()).build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            for (String resource : arguments) {
                runAll(shell, resource);
            }
        }
        System.exit(0);
    }

    private static void runAll(JShell shell, String resource) throws IOException {
        try (InputStream in = CellProgram.class.getResourceAsStream(resource)) {
            String cells = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String cell : cells.split("\n---\n")) {
                run(shell, cell);
            }
        }
    }

    private static void run(JShell shell, String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            shell.eval(next.source()).forEach(event -> failure(shell, event).ifPresent(CellProgram::end));
            rest = next.remaining();
        }
    }

    private static Optional<Object> failure(JShell shell, SnippetEvent event) {
        if (event.exception() != null) {
            event.exception().printStackTrace();
            return Optional.of(event.snippet().source());
        }
        return event.status() == Snippet.Status.REJECTED
                ? Optional.of(shell.diagnostics(event.snippet()).toList())
                : Optional.empty();
    }

    private static void end(Object reason) {
        System.out.println(reason);
        System.exit(1);
    }

    @Override
    public String name() {
        return "in-process";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return new LocalExecutionControl() {
            @Override
            protected String invoke(Method snippet) throws Exception {
                snippet.invoke(null);
                return "";
            }
        };
    }
}
