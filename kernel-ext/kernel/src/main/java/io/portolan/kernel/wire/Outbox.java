package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Publishes to all front ends, in order, from a thread of its own: cells run on threads that may be interrupted, and an
 * interrupt inside a socket would close it. Text printed in quick succession goes as one message. Who prints faster
 * than the network takes it has to wait.
 */
final class Outbox {

    private static final int CAPACITY = 1024;
    private static final int LONGEST_TEXT = 1 << 16;
    /** How long text waits for more: a loop that prints must not flood the front end with messages. */
    private static final long GATHER_MILLIS = 5;

    private final JupyterSocket socket;
    private final BlockingQueue<Message<?>> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final Thread sender = new Thread(this::send, "portolan-iopub");
    private volatile boolean closing;

    Outbox(JupyterSocket socket) {
        this.socket = socket;
        sender.setDaemon(true);
    }

    void start() {
        sender.start();
    }

    void publish(Message<?> message) {
        boolean interrupted = false;
        try {
            while (!closing) {
                try {
                    queue.put(message);
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void send() {
        try {
            while (!closing || !queue.isEmpty()) {
                Message<?> next = queue.poll(100, TimeUnit.MILLISECONDS);
                while (next != null) {
                    next = isText(next) ? sendText(next) : sendOne(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            socket.close();
        }
    }

    private @Nullable Message<?> sendOne(Message<?> message) {
        socket.sendMessage(message);
        return null;
    }

    /** Sends text with what directly follows of it; gives the message that was found behind it. */
    private @Nullable Message<?> sendText(Message<?> first) throws InterruptedException {
        JsonObject content = (JsonObject) first.getContent();
        StringBuilder text = new StringBuilder(content.get("text").getAsString());
        Message<?> next = queue.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null && continues(first, next) && text.length() < LONGEST_TEXT) {
            text.append(((JsonObject) next.getContent()).get("text").getAsString());
            next = queue.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
        content.addProperty("text", text.toString());
        socket.sendMessage(first);
        return next;
    }

    private static boolean isText(Message<?> message) {
        return message.getHeader().getType().getName().equals(MessageType.PUBLISH_STREAM.getName());
    }

    private static boolean continues(Message<?> first, Message<?> next) {
        return isText(next)
                && next.getParentHeader() == first.getParentHeader()
                && ((JsonObject) next.getContent()).get("name").equals(((JsonObject) first.getContent()).get("name"));
    }

    /** Sends what is waiting, then closes the socket. */
    void close() throws InterruptedException {
        closing = true;
        sender.join(2000);
    }
}
