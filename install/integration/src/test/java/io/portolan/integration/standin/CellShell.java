package io.portolan.integration.standin;

import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Java cells in this process: a cell's value is the object itself, jars are added on the way. */
public final class CellShell {

    private @Nullable Object value;
    private volatile @Nullable ClassLoader loader;
    private final JShell shell = JShell.builder()
            .executionEngine(new Engine(), Map.of())
            .out(System.out)
            .err(System.err)
            .build();

    /** Runs a cell: lines {@code %jars PATH}, then statements. The value is that of the last one, or null. */
    public @Nullable Object run(String cell) throws Exception {
        value = null;
        StringBuilder code = new StringBuilder();
        for (String line : cell.split("\n")) {
            if (line.startsWith("%jars ")) {
                addToClasspath(line.substring("%jars ".length()).trim());
            } else {
                code.append(line).append('\n');
            }
        }
        String rest = code.toString();
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            value = null;
            evaluate(next.source() == null ? rest : next.source());
            rest = next.source() == null ? "" : next.remaining();
        }
        return value;
    }

    private void evaluate(String source) throws Exception {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.exception() != null) {
                throw event.exception();
            }
            if (event.snippet().subKind() == Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND) {
                value = null; // a declaration has no value to show
            }
            if (event.status() == Snippet.Status.REJECTED) {
                List<String> problems = shell.diagnostics(event.snippet())
                        .map(diagnostic -> diagnostic.getMessage(null))
                        .toList();
                throw new IllegalArgumentException(source + ": " + problems);
            }
        }
    }

    /** Adds entries to the class path of the cells. */
    public void addToClasspath(String entries) {
        Arrays.stream(entries.split(File.pathSeparator)).forEach(shell::addToClasspath);
    }

    /** The loader of the cells' classes and of what was added. */
    public ClassLoader loader() throws Exception {
        run("1");
        ClassLoader known = loader;
        return known == null ? ClassLoader.getSystemClassLoader() : known;
    }

    private final class Engine implements ExecutionControlProvider {

        @Override
        public String name() {
            return "in-process";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return new LocalExecutionControl() {
                @Override
                protected String invoke(Method cell) throws Exception {
                    loader = cell.getDeclaringClass().getClassLoader();
                    Thread.currentThread().setContextClassLoader(loader);
                    Object result = cell.invoke(null);
                    value = cell.getReturnType() == void.class ? null : result;
                    return "";
                }
            };
        }
    }
}
