package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Frame;
import io.portolan.frame.RemoteFrame;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a layer were read from, for whoever looks at rows where they are.
 *
 * @param frame the data, its text as it was given: not markup
 * @param names the frame's column for each channel that data drives; immutable
 * @param outline where the data is elsewhere, what is here of it: a row for each of the layer
 */
public record Origin(Frame frame, Map<Channel, String> names, Optional<Frame> outline) {

    /** Begins the names of columns that the data does not have, so that none of its columns has the same. */
    public static final String COMPUTED = "\u0000";

    public Origin {
        names = Map.copyOf(names);
    }

    public Origin(Frame frame, Map<Channel, String> names) {
        this(frame, names, Optional.empty());
    }

    Origin take(int[] rows) {
        return new Origin(outline.isEmpty() ? frame.take(rows) : frame, names, outline.map(here -> here.take(rows)));
    }

    /** The origin of these rows of the layer, which are all that have their value of a channel. */
    Origin only(Channel channel, int[] rows) {
        if (outline.isEmpty() || !(frame instanceof RemoteFrame remote)) {
            return take(rows);
        }
        Frame here = outline.get().take(rows);
        if (rows.length == 0) {
            return new Origin(here, names);
        }
        String name = names.get(channel);
        return new Origin(remote.only(name, here.column(name).take(new int[] {0})), names, Optional.of(here));
    }
}
