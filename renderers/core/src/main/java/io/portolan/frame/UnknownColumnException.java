package io.portolan.frame;

import io.portolan.display.PortolanException;
import java.util.List;

/** A column name the data does not have; the message lists the nearest names there are. */
public final class UnknownColumnException extends PortolanException {

    private static final int MANY = 12;

    private final List<String> nearest;

    public UnknownColumnException(String name, List<String> names) {
        this("There is no column \"" + name + "\".", name, names);
    }

    /** @param what one sentence that says what was looked for */
    public UnknownColumnException(String what, String name, List<String> names) {
        super(message(what, Nearest.to(name, names), names));
        nearest = Nearest.to(name, names);
    }

    private static String message(String what, List<String> nearest, List<String> names) {
        if (names.isEmpty()) {
            return what + " The data has no columns; without data a mark takes constants alone.";
        }
        String near = nearest.isEmpty() ? "" : " Did you mean " + quoted(nearest, " or ") + "?";
        String all = names.size() <= MANY
                ? " Columns: " + quoted(names, ", ") + "."
                : nearest.isEmpty()
                        ? " Some of its " + names.size() + " columns: " + quoted(names.subList(0, MANY), ", ") + "."
                        : " It has " + names.size() + " columns.";
        return what + near + all;
    }

    private static String quoted(List<String> names, String between) {
        return "\"" + String.join("\"" + between + "\"", names) + "\"";
    }

    /** The names that look most like the wrong one, nearest first; may be empty. */
    public List<String> nearest() {
        return nearest;
    }
}
