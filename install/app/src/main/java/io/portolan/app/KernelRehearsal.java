package io.portolan.app;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.portolan.kernel.KernelMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A short life of the kernel, with a front end that asks it what every front end asks. */
final class KernelRehearsal {

    private static final String ADDRESS = "127.0.0.1";
    private static final int PATIENCE_MILLIS = 60_000;

    private final KernelConnectionProperties connection;
    private final HMACGenerator signer;

    private KernelRehearsal() throws IOException, GeneralSecurityException {
        connection = new KernelConnectionProperties(
                ADDRESS, freePort(), freePort(), freePort(), freePort(), freePort(), "tcp", "hmac-sha256", "rehearsal");
        signer = connection.createHMACGenerator();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        }
    }

    /** Runs the kernel with these cells. The kernel ends this JVM. */
    static void run(List<String> cells) throws IOException, GeneralSecurityException, InterruptedException {
        KernelRehearsal rehearsal = new KernelRehearsal();
        Path file = Files.createTempFile("portolan-rehearsal", ".json");
        file.toFile().deleteOnExit();
        Files.writeString(file, rehearsal.connection.toJsonString());
        Thread frontEnd = new Thread(() -> rehearsal.talk(cells), "front-end");
        frontEnd.setDaemon(true);
        frontEnd.start();
        KernelMain.main(new String[] {file.toString()});
    }

    private void talk(List<String> cells) {
        ZMQ.Context context = ZMQ.context(1);
        ZMQ.Socket publications = connect(context, SocketType.SUB, connection.getIopubPort());
        publications.subscribe(ZMQ.SUBSCRIPTION_ALL);
        ZMQ.Socket shell = connect(context, SocketType.DEALER, connection.getShellPort());
        ask(shell, "kernel_info_request", new JsonObject());
        for (String cell : cells) {
            JsonObject content = new JsonObject();
            content.addProperty("code", cell);
            content.addProperty("store_history", false);
            ask(shell, "execute_request", content);
        }
        ask(connect(context, SocketType.DEALER, connection.getControlPort()), "shutdown_request", new JsonObject());
    }

    private static ZMQ.Socket connect(ZMQ.Context context, SocketType type, int port) {
        ZMQ.Socket socket = context.socket(type);
        socket.setReceiveTimeOut(PATIENCE_MILLIS);
        socket.connect("tcp://" + ADDRESS + ":" + port);
        return socket;
    }

    private void ask(ZMQ.Socket socket, String type, JsonObject content) {
        JsonObject header = new JsonObject();
        for (String name : List.of("msg_id", "session", "username")) {
            header.addProperty(name, "rehearsal");
        }
        header.addProperty("date", "2020-01-01T00:00:00Z");
        header.addProperty("msg_type", type);
        header.addProperty("version", "5.3");
        List<byte[]> parts = List.of(bytes(header), bytes(new JsonObject()), bytes(new JsonObject()), bytes(content));
        socket.sendMore("<IDS|MSG>");
        socket.sendMore(signer.calculateSignature(parts.toArray(new byte[0][])));
        parts.subList(0, 3).forEach(socket::sendMore);
        socket.send(parts.get(3));
        do {
            if (socket.recv() == null) {
                System.exit(1);
            }
        } while (socket.hasReceiveMore());
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
