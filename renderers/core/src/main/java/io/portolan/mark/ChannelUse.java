package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.ColumnType;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a mark uses a channel.
 *
 * @param channel the channel
 * @param required whether the mark cannot do without
 * @param types the column types it can read; none if it takes a constant alone
 */
public record ChannelUse(Channel channel, boolean required, Set<ColumnType> types) {

    static ChannelUse required(Channel channel) {
        return new ChannelUse(channel, true, EnumSet.allOf(ColumnType.class));
    }

    static ChannelUse optional(Channel channel) {
        return new ChannelUse(channel, false, EnumSet.allOf(ColumnType.class));
    }

    /** The same, for a constant alone. */
    ChannelUse constant() {
        return new ChannelUse(channel, required, EnumSet.noneOf(ColumnType.class));
    }

    /** The same, for numbers alone. */
    ChannelUse numbers() {
        return new ChannelUse(channel, required, EnumSet.of(ColumnType.NUMBER));
    }
}
