package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.figure.Markup;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.Rasterized;
import io.portolan.mark.Rows;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the layers of an overlay apart: a layer that is not coloured takes the name of its y column for a category of
 * colour. Layers of the same y share a colour, so that points on a line look like the line.
 */
final class Layering {

    private Layering() {}

    static List<Draft> name(List<Draft> drafts) {
        return drafts.size() < 2 ? drafts : drafts.stream().map(Layering::name).toList();
    }

    private static Draft name(Draft draft) {
        Rows rows = draft.rows();
        boolean coloured =
                rows.has(Channel.COLOR) || rows.constant(Channel.COLOR).isPresent();
        if (coloured || draft.mark().isComment() || draft.mark() instanceof Rasterized) {
            return draft;
        }
        String given = Markup.escape(rows.options().get(MarkOptions.NAME));
        String name = given.isEmpty()
                ? Stream.of(Channel.Y, Channel.X)
                        .filter(rows::has)
                        .findFirst()
                        .map(rows::name)
                        .orElse("")
                : given;
        return draft.map(unnamed -> unnamed.withText(Channel.COLOR, name));
    }
}
