package io.portolan.channel;

import io.portolan.display.PortolanException;

/** A channel or option that a mark does not have, lacks or cannot read; the message says what it takes. */
public final class ChannelException extends PortolanException {

    public ChannelException(String message) {
        super(message);
    }
}
