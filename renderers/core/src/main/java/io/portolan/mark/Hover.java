package io.portolan.mark;

import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.scale.PositionScale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a hover text: one line for each thing worth knowing, its name before it; a thing is said once. */
final class Hover {

    private final Map<String, String> lines = new LinkedHashMap<>();

    Hover axis(PositionScale scale, String variable) {
        return variable(scale.title().isEmpty() ? variable : scale.title(), variable);
    }

    Hover variable(String name, String variable) {
        lines.putIfAbsent(name, "%{" + variable + "}");
        return this;
    }

    /** A text that is the same for all items; without a name of its own, not if it only names what is shown. */
    Hover literal(String name, String text) {
        if (!name.isEmpty() || !lines.containsKey(text)) {
            lines.putIfAbsent(name, Markup.escapeTemplate(text));
        }
        return this;
    }

    Hover color(Column column, Series series) {
        return series.heat().isPresent()
                ? variable(column.name(), "marker.color")
                : literal(column.name(), series.color().orElse(""));
    }

    /** The template; what Plotly would add beside the box is left out. */
    String template() {
        return lines.entrySet().stream()
                        .map(line -> line.getKey().isEmpty()
                                ? line.getValue()
                                : Markup.escapeTemplate(line.getKey()) + ": " + line.getValue())
                        .collect(Collectors.joining("<br>"))
                + "<extra></extra>";
    }
}
