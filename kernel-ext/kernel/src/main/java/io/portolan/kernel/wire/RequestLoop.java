package io.portolan.kernel.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.io.PrintStream;
import java.nio.channels.ClosedSelectorException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
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
    private final Queue<Runnable> postponed = new ArrayDeque<>();
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
                receive().ifPresent(this::answer);
                while (!postponed.isEmpty()) {
                    postponed.remove().run();
                }
            }
        } catch (ZMQException | ClosedSelectorException closed) {
            log.println("Portolan's kernel stops listening.");
        } finally {
            socket.close();
        }
    }

    /**
     * Takes the requests that are waiting now. They are handled after the one at hand.
     *
     * @param handler takes those of its type in place of their usual handler
     */
    public <T> void postpone(MessageType<T> type, RequestHandler<T> handler) {
        while (poller.poll(ARRIVAL_MILLIS) > 0) {
            receive().ifPresent(request -> postponed.add(() -> answer(request, type, handler)));
        }
    }

    @SuppressWarnings("unchecked") // the type says what the content is
    private <T> void answer(Message<Object> request, MessageType<T> type, RequestHandler<T> handler) {
        if (request.getHeader().getType() == type) {
            answer(request, (RequestHandler<Object>) (RequestHandler<?>) handler);
        } else {
            answer(request);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<Message<Object>> receive() {
        try {
            return Optional.of((Message<Object>) socket.readMessage());
        } catch (SecurityException | JsonParseException broken) {
            log.println("Portolan's kernel drops a message: " + broken.getMessage());
            return Optional.empty();
        }
    }

    private void answer(Message<Object> request) {
        RequestHandler<Object> handler = handlers.get(request.getHeader().getType());
        if (handler != null) {
            answer(request, handler);
        }
    }

    private void answer(Message<Object> request, RequestHandler<Object> handler) {
        Exchange exchange = new Exchange(request, socket, outbox, input);
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

    private static MessageType<?> replyType(Message<Object> request) {
        String name = request.getHeader().getType().getName();
        return MessageType.getType(name.replaceFirst("_request$", "_reply"));
    }

    private static JsonObject failed(RuntimeException failure) {
        JsonObject content = new JsonObject();
        content.addProperty("status", "error");
        content.addProperty("ename", failure.getClass().getSimpleName());
        content.addProperty("evalue", String.valueOf(failure.getMessage()));
        content.add("traceback", new JsonArray());
        return content;
    }
}
