package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import java.util.List;
import java.util.Set;

/** One kind of mark. Marks have no state; what differs between charts is in the {@link Layer}. */
public interface Mark {

    /** The word for it, which is also the name of its factory. */
    String name();

    /** The channels it reads besides facets. */
    List<ChannelUse> channels();

    /** The channels that the first columns of the data fill where the user binds no place. */
    default List<Channel> places() {
        return channels().stream()
                .filter(ChannelUse::required)
                .map(ChannelUse::channel)
                .toList();
    }

    /** The options it reads. */
    default Set<Option<?>> options() {
        return Set.of();
    }

    /** Whether it comments on other marks: it stays in the colour of the ink and out of the legend. */
    default boolean isComment() {
        return false;
    }

    /** The statistic of this mark: bins, sums, counts. Rows of different facets and colours stay apart. */
    default Layer transform(Rows rows) {
        return rows.layer();
    }

    /** Makes the traces of one panel. */
    Drawing compile(Layer layer, Scales scales);

    /** Makes the traces of all panels; for marks whose panels must agree on more than scales. */
    default List<Drawing> compile(List<Layer> panels, Scales scales) {
        return panels.stream().map(layer -> compile(layer, scales)).toList();
    }
}
