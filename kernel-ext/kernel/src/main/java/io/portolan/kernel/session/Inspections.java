package io.portolan.kernel.session;

import io.portolan.display.MimeBundle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Finds signatures and documentation. */
final class Inspections {

    private static final int LONGEST_VALUE = 500;

    private final JShell shell;

    Inspections(JShell shell) {
        this.shell = shell;
    }

    Optional<MimeBundle> find(String code, int cursor) {
        int end = endOfName(code, cursor);
        String name = name(code, end);
        return own(name)
                .or(() -> documented(code.substring(0, end), end))
                // JShell documents methods where their arguments begin.
                .or(() -> documented(code.substring(0, end) + "(", end + 1))
                .or(() -> documented("new " + name + "(", name.length() + 5))
                .or(() -> documented(code.substring(0, cursor), cursor))
                .map(MimeBundle::text);
    }

    private static int endOfName(String code, int cursor) {
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String name(String code, int end) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return code.substring(start, end);
    }

    /** What the notebook itself declared under this name. */
    private Optional<String> own(String name) {
        String found = Stream.of(
                        shell.variables()
                                .filter(variable -> variable.name().equals(name))
                                .map(variable ->
                                        variable.typeName() + " " + name + " = " + shorten(shell.varValue(variable))),
                        shell.methods()
                                .filter(method -> method.name().equals(name))
                                .map(Snippet::source),
                        shell.types().filter(type -> type.name().equals(name)).map(Snippet::source))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        return Optional.of(found).filter(text -> !text.isEmpty());
    }

    private static String shorten(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }

    private Optional<String> documented(String code, int cursor) {
        List<Documentation> found = shell.sourceCodeAnalysis().documentation(code, cursor, true);
        String text = found.stream().map(Inspections::describe).distinct().collect(Collectors.joining("\n\n"));
        return Optional.of(text).filter(described -> !described.isBlank());
    }

    private static String describe(Documentation documentation) {
        String javadoc = documentation.javadoc();
        return javadoc == null ? documentation.signature() : documentation.signature() + "\n\n" + Javadoc.text(javadoc);
    }
}
