package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.io.PrintStream;
import java.nio.channels.ClosedSelectorException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Handles the requests of one socket one after the other, as they come. */
public final class RequestLoop {

    /** How long requests that were sent before a failure may take to get here. */
    private static final long ARRIVAL_MILLIS = 20;

    private final WireSocket socket;
    private final Outbox outbox;
    private final InputRequests input;
    private final PrintStream log;
    private final Map<MessageType<?>, RequestHandler<Object>> handlers = new HashMap<>();
    private final ZMQ.Poller poller;

    RequestLoop(WireSocket socket, Outbox outbox, InputRequests input, PrintStream log) {
        this.socket = socket;
        this.outbox = outbox;
        this.input = input;
        this.log = log;
        this.poller = socket.poller();
    }

    @SuppressWarnings("unchecked") // the type says what the content is
    public <T> RequestLoop on(MessageType<T> type, RequestHandler<T> handler) {
        handlers.put(type, (RequestHandler<Object>) (RequestHandler<?>) handler);
        return this;
    }

    void run() {
        try {
            // Negative once the connection is closed.
            while (poller.poll(-1) >= 0) {
                receive(request -> true);
            }
        } catch (ZMQException | ClosedSelectorException closed) {
            log.println("Portolan's kernel stops listening.");
        } finally {
            socket.close();
        }
    }

    /**
     * Takes all requests that are waiting.
     *
     * @param handled those to be handled as usual; the caller has dealt with the others
     */
    public void drain(Predicate<Message<?>> handled) {
        while (poller.poll(ARRIVAL_MILLIS) > 0) {
            receive(handled);
        }
    }

    @SuppressWarnings("unchecked")
    private void receive(Predicate<Message<?>> handled) {
        try {
            Message<Object> request = (Message<Object>) socket.readMessage();
            if (handled.test(request)) {
                answer(request);
            }
        } catch (SecurityException | com.google.gson.JsonParseException broken) {
            log.println("Portolan's kernel drops a message: " + broken.getMessage());
        }
    }

    private void answer(Message<Object> request) {
        RequestHandler<Object> handler = handlers.get(request.getHeader().getType());
        if (handler == null) {
            return;
        }
        Exchange exchange = exchange(request);
        exchange.status("busy");
        try {
            handler.handle(request, exchange);
        } catch (RuntimeException failure) {
            failure.printStackTrace(log);
            exchange.reply(replyType(request), failed(failure));
        } finally {
            exchange.status("idle");
        }
    }

    /** Answers a request outside the usual course. */
    public Exchange exchange(Message<?> request) {
        return new Exchange(request, socket, outbox, input);
    }

    private static MessageType<?> replyType(Message<Object> request) {
        String name = request.getHeader().getType().getName();
        return MessageType.getType(name.replaceFirst("_request$", "_reply"));
    }

    private static JsonObject failed(RuntimeException failure) {
        JsonObject content = new JsonObject();
        content.addProperty("status", "error");
        content.addProperty("ename", failure.getClass().getSimpleName());
        content.addProperty("evalue", String.valueOf(failure.getMessage()));
        content.add("traceback", new com.google.gson.JsonArray());
        return content;
    }
}
