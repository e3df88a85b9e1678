package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Frame;
import java.util.Map;

/**
 * Where the columns of a layer were read from, for whoever looks at rows where they are.
 *
 * @param frame the data, its text as it was given: not markup
 * @param names the frame's column for each channel that data drives; immutable
 */
public record Origin(Frame frame, Map<Channel, String> names) {

    public Origin {
        names = Map.copyOf(names);
    }

    Origin take(int[] rows) {
        return new Origin(frame.take(rows), names);
    }
}
