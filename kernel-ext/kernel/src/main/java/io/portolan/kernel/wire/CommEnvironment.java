package io.portolan.kernel.wire;

import io.github.spencerpark.jupyter.channels.ReplyEnvironment;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;

/** Lets the base library's comms answer a request; busy and idle are told by the loop already. */
final class CommEnvironment implements ReplyEnvironment {

    private final Exchange exchange;

    CommEnvironment(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void publish(Message<?> message) {
        exchange.publish(message);
    }

    @Override
    public void reply(Message<?> message) {
        exchange.reply(message);
    }

    @Override
    public <T extends ContentType<T>> void publish(T content) {
        publish(new Message<>(exchange.request(), content.getType(), content));
    }

    @Override
    public <T extends ContentType<T>> void reply(T content) {
        reply(new Message<>(exchange.request(), content.getType(), content));
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // an error takes the place of the content the type names
    public void replyError(MessageType<?> type, ErrorReply error) {
        reply(new Message(exchange.request(), type, error));
    }

    @Override
    public ReplyEnvironment defer() {
        return this;
    }

    @Override
    public void defer(Runnable action) {
        action.run();
    }

    @Override
    public void resolveDeferrals() {}

    @Override
    public void setStatusBusy() {}

    @Override
    public void setStatusIdle() {}

    @Override
    public void setBusyDeferIdle() {}
}
