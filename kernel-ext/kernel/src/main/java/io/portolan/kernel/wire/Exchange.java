package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.channels.ReplyEnvironment;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.KernelTimestamp;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.time.Instant;
import java.util.UUID;

/** One request, where its answer goes, and where what it causes is published. */
public final class Exchange {

    private final MessageContext request;
    private final JupyterSocket channel;
    private final Outbox outbox;
    private final InputRequests input;

    Exchange(MessageContext request, JupyterSocket channel, Outbox outbox, InputRequests input) {
        this.request = request;
        this.channel = channel;
        this.outbox = outbox;
        this.input = input;
    }

    /** Answers the request; only on the thread that handles it. */
    public void reply(MessageType<?> type, JsonObject content) {
        channel.sendMessage(message(request, type, content));
    }

    /** Tells all front ends; from any thread, also after the request was answered. */
    public void publish(MessageType<?> type, JsonObject content) {
        outbox.publish(message(request, type, content));
    }

    void reply(Message<?> message) {
        channel.sendMessage(message);
    }

    void publish(Message<?> message) {
        outbox.publish(message);
    }

    MessageContext request() {
        return request;
    }

    /** This exchange as the base library's comms want it. */
    public ReplyEnvironment forComms() {
        return new CommEnvironment(this);
    }

    /** Tells all front ends that the kernel is {@code busy} with this request, or {@code idle} again. */
    public void status(String state) {
        publish(MessageType.PUBLISH_STATUS, status(state, new JsonObject()));
    }

    static JsonObject status(String state, JsonObject content) {
        content.addProperty("execution_state", state);
        return content;
    }

    /**
     * Asks the front end that sent the request for a line.
     *
     * @throws InterruptedException if the calling thread was interrupted while it waited
     */
    public String readLine(String prompt) throws InterruptedException {
        return input.readLine(request, prompt);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // contents are JSON, whatever class the type names for them
    static Message<?> message(MessageContext request, MessageType<?> type, JsonObject content) {
        Header<?> parent = request.getHeader();
        Header header = new Header(
                UUID.randomUUID().toString(),
                Header.KERNEL_USERNAME,
                parent.getSessionId(),
                new KernelTimestamp(Instant.now().toString()),
                type,
                Header.PROTOCOL_VERISON);
        return new Message(request.getIdentities(), header, parent, null, content, null);
    }
}
