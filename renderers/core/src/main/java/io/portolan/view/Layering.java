package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.frame.TextColumn;
import io.portolan.mark.Layer;
import io.portolan.mark.Rasterized;
import java.util.Collections;
import java.util.List;

/**
 * Tells the layers of an overlay apart: a layer that is not coloured takes the name of its y column for a category of
 * colour. Layers of the same y share a colour, so that points on a line look like the line.
 */
final class Layering {

    private Layering() {}

    static List<Part> name(List<Part> parts) {
        return parts.size() < 2 ? parts : parts.stream().map(Layering::name).toList();
    }

    private static Part name(Part part) {
        Layer layer = part.layer();
        boolean coloured =
                layer.has(Channel.COLOR) || layer.constant(Channel.COLOR).isPresent();
        if (coloured || part.mark().isComment() || part.mark() instanceof Rasterized) {
            return part;
        }
        String given = layer.name();
        String name = given.isEmpty()
                ? layer.column(Channel.Y)
                        .or(() -> layer.column(Channel.X))
                        .map(column -> column.name())
                        .orElse("")
                : given;
        String[] repeated = Collections.nCopies(layer.rows(), name).toArray(String[]::new);
        return part.with(layer.with(Channel.COLOR, TextColumn.of("", repeated)));
    }
}
