package io.portolan.kernel.session;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses a snippet in each of the places where Java allows one. */
final class SyntaxCheck {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    boolean accepts(String snippet) {
        String expression = snippet.strip().replaceFirst(";+$", "");
        return Stream.of(
                        "class C { void m() throws Throwable { " + snippet + "\n; } }",
                        "class C { Object o = " + expression + "\n; }",
                        "class C { " + snippet + "\n }",
                        snippet)
                .anyMatch(this::parses);
    }

    private boolean parses(String unit) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, problems, List.of("-proc:none"), null, List.of(new InMemory(unit)));
        try {
            task.parse();
        } catch (IOException impossible) {
            throw new IllegalStateException("Text in memory could not be read.", impossible);
        }
        return problems.getDiagnostics().isEmpty();
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("string:///C.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
