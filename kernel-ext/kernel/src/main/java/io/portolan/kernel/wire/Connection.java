package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** The five sockets a front end talks to. Each is used by one thread. */
public final class Connection implements AutoCloseable {

    private final ZMQ.Context context = ZMQ.context(1);
    private final WireSocket shell;
    private final WireSocket control;
    private final WireSocket stdin;
    private final WireSocket iopub;
    private final ZMQ.Socket heartbeat = context.socket(SocketType.REP);
    private final KernelConnectionProperties properties;
    private final Outbox outbox;
    private final InputRequests input;
    private final PrintStream log;

    /** @param log where trouble with the connection is told: the process's own error stream */
    public Connection(KernelConnectionProperties properties, PrintStream log) {
        this.properties = properties;
        this.log = log;
        HMACGenerator signer = signer(properties);
        shell = new WireSocket(context, SocketType.ROUTER, signer, KernelConnectionProperties::getShellPort);
        control = new WireSocket(context, SocketType.ROUTER, signer, KernelConnectionProperties::getControlPort);
        stdin = new WireSocket(context, SocketType.ROUTER, signer, KernelConnectionProperties::getStdinPort);
        iopub = new WireSocket(context, SocketType.PUB, signer, KernelConnectionProperties::getIopubPort);
        outbox = new Outbox(iopub);
        input = new InputRequests(stdin);
    }

    private static HMACGenerator signer(KernelConnectionProperties properties) {
        try {
            return properties.createHMACGenerator();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "This JVM cannot sign messages with " + properties.getSignatureScheme() + ".", e);
        }
    }

    /** Binds the sockets and answers heartbeats; requests wait until their loops run. */
    public void open() {
        List.of(shell, control, stdin, iopub).forEach(socket -> socket.bind(properties));
        heartbeat.bind(properties.getTransport() + "://" + properties.getIp() + ":" + properties.getHbPort());
        start("portolan-heartbeat", this::beat);
        outbox.start();
        input.start();
        outbox.publish(starting());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // contents are JSON, whatever class the type names for them
    private static Message<?> starting() {
        return new Message(new Header<>("", MessageType.PUBLISH_STATUS), Exchange.status("starting", new JsonObject()));
    }

    private void beat() {
        try {
            while (true) {
                heartbeat.send(heartbeat.recv());
            }
        } catch (ZMQException closed) {
            heartbeat.close();
        }
    }

    /** Where publications that belong to no request go, such as those of comms. */
    public JupyterSocket publications() {
        return new PublishedSocket(context, outbox);
    }

    /** The loop that handles cells and questions about code. */
    public RequestLoop shell() {
        return new RequestLoop(shell, outbox, input, log);
    }

    /** The loop that handles interrupts and shutdown while the other is busy. */
    public RequestLoop control() {
        return new RequestLoop(control, outbox, input, log);
    }

    /** Runs a loop on a daemon thread. */
    public void start(String thread, RequestLoop loop) {
        start(thread, loop::run);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends what is waiting, for a second at most. The process is expected to end next. */
    @Override
    public void close() throws InterruptedException {
        outbox.close();
        // Ending the context makes the loops close their sockets, which sends the last replies; it must not hang.
        Thread end = new Thread(context::close, "portolan-close");
        end.setDaemon(true);
        end.start();
        end.join(1000);
    }
}
