package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frequencies;
import io.portolan.frame.Spread;
import io.portolan.scale.Bins;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that a mark is to draw, and what its statistic asks of them: they are here, as a {@link Layer}, or elsewhere,
 * as {@link RemoteRows}. A channel that is asked about has a column. Immutable.
 */
public interface Rows {

    /** What keeps rows apart whatever is computed of them. */
    Set<Channel> FACETS = EnumSet.of(Channel.FACET, Channel.FACET_ROW, Channel.FACET_COLUMN);

    /** The channels by which rows are grouped: those of the keys that have a column, and the facets. */
    static List<Channel> keys(Rows rows, Collection<Channel> keys) {
        Set<Channel> all = EnumSet.copyOf(FACETS);
        all.addAll(keys);
        return all.stream().filter(rows::has).toList();
    }

    /** Whether a column drives a channel. */
    boolean has(Channel channel);

    ColumnType type(Channel channel);

    /** What the column of a channel is called, markup. */
    String name(Channel channel);

    Optional<Object> constant(Channel channel);

    Options options();

    /** Where the rows were read from; empty where they were computed or stand at constants alone. */
    Optional<Origin> origin();

    /** How many there are. */
    long count();

    /** Whether a column has numbers; one without any value could have. */
    boolean hasNumbers(Channel channel);

    /** These rows with another setting. */
    <O> Rows with(Option<O> option, O value);

    /** These rows without the column of a channel. */
    Rows without(Channel channel);

    /** These rows with one text, under no name, for a channel. */
    Rows withText(Channel channel, String text);

    /** The rows at which a column has a value. */
    Rows present(Channel channel);

    /** These rows with the values of a channel as text. */
    Rows asText(Channel channel);

    /** How many different values, of which a missing one may be one, some channels have together; beyond a limit about. */
    long distinct(Set<Channel> channels, long exact);

    /** How often texts occur, markup. */
    Frequencies frequencies(Channel channel, int limit);

    /** These rows with all but some texts become one other. */
    Rows folded(Channel channel, Set<String> kept, String other);

    /** How the values of a channel are spread; empty if there are none. */
    Optional<Spread> spread(Channel channel);

    /** These rows with the numbers of bins in place of the values that fall into them; none may be missing. */
    Rows binned(Channel channel, Bins bins);

    /** The rows that agree in these channels, and in their facets, as one. */
    Grouped grouped(Set<Channel> keys, Optional<Summary> summary, Channel value);

    /**
     * What the boxes of a box plot show, one row for each {@link io.portolan.frame.BoxPart}, whose name is in the channel
     * of text.
     *
     * @param place of which each value has a box, for each colour and facet
     */
    Layer boxes(Channel place, Channel value);

    /** The rows that a long line needs. */
    Layer extremes(boolean log);

    /** The rows themselves, or if they are elsewhere and too many some of them. */
    Layer layer();

    /** The rows as {@link #layer()} gives them, but those that agree in a channel together or not at all. */
    Layer layer(Channel together);

    /** Rows that lie within the same bounds and have the same categories, for a picture that is drawn where they are. */
    Layer outline();
}
