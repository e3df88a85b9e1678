package io.portolan.kernel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a notebook's parameters as papermill does: after the cell tagged {@code parameters}, which holds the defaults,
 * comes a new cell tagged {@code injected-parameters}; with no such cell, it comes first.
 */
final class Parameters {

    private static final String DEFAULTS = "parameters";
    private static final String INJECTED = "injected-parameters";
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^\\s*(?:final\\s+)?([\\w.]+)\\s+(\\w+)\\s*=\\s*(\\S?)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final Map<String, String> values;
    private final Consumer<String> note;

    Parameters(Map<String, String> values, Consumer<String> note) {
        this.values = values;
        this.note = note;
    }

    /**
     * Puts the values into the notebook.
     *
     * @throws NotebookException if a value is not of the type its parameter has
     */
    void inject(NotebookDocument document) {
        if (values.isEmpty()) {
            return;
        }
        document.cells().stream().filter(cell -> cell.tags().contains(INJECTED)).forEach(document::remove);
        List<NotebookCell> cells = document.cells();
        Optional<NotebookCell> defaults = cells.stream()
                .filter(cell -> cell.isCode() && cell.tags().contains(DEFAULTS))
                .findFirst();
        String source = assignments(defaults.map(NotebookCell::source).orElse(""));
        int position = defaults.map(cells::indexOf).orElse(-1) + 1;
        document.insert(position, NotebookCell.code(INJECTED, source, INJECTED));
    }

    private String assignments(String defaults) {
        List<String> lines = new ArrayList<>();
        lines.add("// Parameters");
        values.forEach((name, value) -> lines.add(assignment(defaults, name, value)));
        return String.join("\n", lines);
    }

    private String assignment(String defaults, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new NotebookException("\"" + name + "\" cannot be the name of a parameter.");
        }
        String type = declaredType(defaults, name).orElseGet(() -> {
            note.accept("The notebook declares no parameter " + name + "; it is set all the same.");
            return "var";
        });
        String written = type.equals("var") ? JavaLiteral.inferType(value) : type;
        return written + " " + name + " = " + literal(written, name, value) + ";";
    }

    private static Optional<String> declaredType(String defaults, String name) {
        Matcher declaration = DECLARATION.matcher(defaults);
        while (declaration.find()) {
            if (declaration.group(2).equals(name)) {
                boolean text = declaration.group(1).equals("var")
                        && declaration.group(3).equals("\"");
                return Optional.of(text ? "String" : declaration.group(1));
            }
        }
        return Optional.empty();
    }

    private static String literal(String type, String name, String value) {
        try {
            return JavaLiteral.of(type, value)
                    .orElseThrow(() -> new NotebookException("Parameter " + name + " is of type " + type
                            + ", which cannot be set from text. Declare a String and convert it in the notebook."));
        } catch (IllegalArgumentException e) {
            throw new NotebookException("Parameter " + name + " is of type " + type + "; \"" + value + "\" is not.", e);
        }
    }
}
