package io.portolan.kernel.wire;

import io.github.spencerpark.jupyter.messages.Message;

/**
 * Answers requests of one type.
 *
 * @param <T> the content of the request
 */
public interface RequestHandler<T> {

    /** Handles a request; it must reply where the protocol wants a reply. */
    void handle(Message<T> request, Exchange exchange);
}
