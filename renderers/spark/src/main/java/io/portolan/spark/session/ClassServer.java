package io.portolan.spark.session;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Gives executors the classes that the notebook has and they have not, and the values of cells' variables, when they ask
 * for them: no kernel tells when a cell is about to start a job. Its address holds a secret, without which it answers
 * nothing; it ends with the program.
 */
final class ClassServer {

    /** Below the address: the variables, each named by its class and its name. */
    static final String VARIABLES = "/variables/";

    private static final int SECRET_BYTES = 24;

    private final CellClasses classes;
    private final String root;
    private final URI address;

    private ClassServer(CellClasses classes, HttpServer server, String host) {
        this.classes = classes;
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        root = "/" + HexFormat.of().formatHex(secret);
        address = URI.create("http://" + host + ":" + server.getAddress().getPort() + root);
        server.createContext(root, this::answer);
    }

    /**
     * Starts a server.
     *
     * @param host the name of this machine by which executors reach it; no other of its addresses is listened on
     * @return what {@code spark.repl.class.uri} is to be
     * @throws SparkSessionException if the host is not this machine
     */
    static URI start(CellClasses classes, String host) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
            server.setExecutor(threads());
            ClassServer started = new ClassServer(classes, server, host);
            server.start();
            return started.address;
        } catch (IOException e) {
            throw new SparkSessionException(
                    "Cannot listen on " + host + " for executors that ask for classes: " + e.getMessage()
                            + ". Set spark.driver.host to a name of this machine that they can reach.",
                    e);
        }
    }

    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(null, work, "portolan-classes", 0, false);
            thread.setDaemon(true);
            return thread;
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(root.length());
            if (path.startsWith(VARIABLES)) {
                answerVariable(exchange, path.substring(VARIABLES.length()));
            } else {
                answerClass(exchange, path.substring(1));
            }
        }
    }

    private void answerClass(HttpExchange exchange, String resource) throws IOException {
        Optional<byte[]> classFile = classes.forExecutors(resource, address.toString());
        if (classFile.isPresent()) {
            send(exchange, HttpURLConnection.HTTP_OK, classFile.get());
        } else {
            send(exchange, HttpURLConnection.HTTP_NOT_FOUND, new byte[0]);
        }
    }

    private void answerVariable(HttpExchange exchange, String variable) throws IOException {
        int dot = variable.lastIndexOf('.');
        try {
            byte[] value = classes.value(variable.substring(0, Math.max(dot, 0)), variable.substring(dot + 1));
            send(exchange, HttpURLConnection.HTTP_OK, value);
        } catch (CellVariableException e) {
            send(exchange, HttpURLConnection.HTTP_CONFLICT, e.getMessage().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
