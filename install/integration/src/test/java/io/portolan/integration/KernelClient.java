package io.portolan.integration;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A front end without a screen: connects to a kernel, runs cells, collects what the kernel publishes. */
final class KernelClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final ZContext sockets = new ZContext();
    private final ZMQ.Socket shell = sockets.createSocket(SocketType.DEALER);
    private final ZMQ.Socket control = sockets.createSocket(SocketType.DEALER);
    private final ZMQ.Socket iopub = sockets.createSocket(SocketType.SUB);
    private final Wire wire =
            new Wire(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    private final List<Wire.Message> published = new ArrayList<>();
    private final int[] ports;

    /** Chooses ports and writes the connection file that a kernel is to be started with. */
    KernelClient(Path connectionFile) throws IOException {
        ports = Ports.free(5);
        Files.writeString(connectionFile, connection().toString());
    }

    private JsonObject connection() {
        JsonObject file = new JsonObject();
        file.addProperty("transport", "tcp");
        file.addProperty("ip", "127.0.0.1");
        file.addProperty("key", wire.key());
        file.addProperty("signature_scheme", "hmac-sha256");
        file.addProperty("kernel_name", "test");
        file.addProperty("shell_port", ports[0]);
        file.addProperty("iopub_port", ports[1]);
        file.addProperty("stdin_port", ports[2]);
        file.addProperty("control_port", ports[3]);
        file.addProperty("hb_port", ports[4]);
        return file;
    }

    /** Asks who is there until the kernel answers and what it publishes arrives; false if it does not in time. */
    boolean awaitReady(Duration limit) {
        Instant end = Instant.now().plus(limit);
        // Rapaio dies of a message that waits for it at the door.
        if (!Ports.awaitOpen(ports, end)) {
            return false;
        }
        shell.connect("tcp://127.0.0.1:" + ports[0]);
        iopub.connect("tcp://127.0.0.1:" + ports[1]);
        control.connect("tcp://127.0.0.1:" + ports[3]);
        iopub.subscribe(new byte[0]);
        while (Instant.now().isBefore(end)) {
            String request = wire.send(shell, "kernel_info_request", new JsonObject());
            if (awaitIdle(request, Duration.ofSeconds(1))) {
                return true;
            }
        }
        return false;
    }

    /** Runs a cell until the kernel is idle again. */
    Cell run(String code) {
        return awaitEnd(start(code));
    }

    /** Sends a cell, and gives its request, without waiting for it. */
    String start(String code) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("silent", false);
        content.addProperty("store_history", true);
        content.addProperty("allow_stdin", false);
        content.add("user_expressions", new JsonObject());
        return wire.send(shell, "execute_request", content);
    }

    /** Waits until a cell has ended. */
    Cell awaitEnd(String request) {
        if (!awaitIdle(request, PATIENCE)) {
            throw new AssertionError("No answer; published so far: " + messages(request));
        }
        return new Cell(request, messages(request));
    }

    private List<Wire.Message> messages(String request) {
        return published.stream()
                .filter(message -> message.parent().equals(request))
                .toList();
    }

    private boolean awaitIdle(String request, Duration limit) {
        return await(
                message -> message.parent().equals(request)
                        && message.type().equals("status")
                        && message.content()
                                .get("execution_state")
                                .getAsString()
                                .equals("idle"),
                limit);
    }

    /** Waits until something like this has been published, since the start or from now on. */
    boolean await(Predicate<Wire.Message> wanted, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (published.stream().noneMatch(wanted)) {
            ZMQ.Poller poller = sockets.createPoller(2);
            poller.register(iopub, ZMQ.Poller.POLLIN);
            poller.register(shell, ZMQ.Poller.POLLIN);
            long left = Duration.between(Instant.now(), end).toMillis();
            if (left <= 0 || poller.poll(left) <= 0) {
                return false;
            }
            if (poller.pollin(0)) {
                published.add(wire.receive(iopub));
            }
            if (poller.pollin(1)) {
                wire.receive(shell);
            }
        }
        return true;
    }

    /** Asks the kernel to stop the cell that runs. */
    void interrupt() {
        wire.send(control, "interrupt_request", new JsonObject());
    }

    void shutdown() {
        JsonObject content = new JsonObject();
        content.addProperty("restart", false);
        wire.send(control, "shutdown_request", content);
    }

    @Override
    public void close() {
        sockets.close();
    }
}
