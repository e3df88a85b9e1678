package io.portolan.jupyter;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displays;
import io.portolan.display.MimeTypes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Renders the values of cells: those that Portolan can display, in the forms the kernel asks for. */
final class CellResults {

    private final Displays displays;

    CellResults(Displays displays) {
        this.displays = displays;
    }

    /** The output for a value; empty where the kernel's own way should be used. */
    Optional<Output> render(Object value, Predicate<String> wanted) {
        if (!displays.canDisplay(value)) {
            return Optional.empty();
        }
        DisplayContext whole = displays.context();
        Set<String> types = new LinkedHashSet<>(whole.accepted());
        types.removeIf(wanted.negate());
        types.add(MimeTypes.TEXT);
        return Optional.of(Output.of(displays.bundle(value, whole.withAccepted(types))));
    }
}
