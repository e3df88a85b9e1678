package io.portolan.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spark Connect server in a process of its own, from the installation that SPARK_HOME names. */
public final class ConnectServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;

    private ConnectServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static ConnectServer start() {
        try {
            int port = freePort();
            Path log = Files.createDirectories(Path.of("target")).resolve("connect-server.log");
            Process process = new ProcessBuilder(command(port))
                    .directory(log.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            ConnectServer server = new ConnectServer(process, port);
            server.await(log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.add("-cp");
        command.add(Path.of(System.getenv("SPARK_HOME"), "jars") + File.separator + "*");
        command.add("-Dspark.master=local[2]");
        command.add("-Dspark.ui.enabled=false");
        command.add("-Dspark.driver.host=127.0.0.1");
        command.add("-Dspark.driver.bindAddress=127.0.0.1");
        command.add("-Dspark.sql.shuffle.partitions=4");
        command.add("-Dspark.sql.warehouse.dir=warehouse");
        command.add("-Dspark.sql.extensions=io.delta.sql.DeltaSparkSessionExtension");
        command.add("-Dspark.sql.catalog.spark_catalog=org.apache.spark.sql.delta.catalog.DeltaCatalog");
        command.add("-Dspark.databricks.delta.snapshotPartitions=2");
        command.add("-Dspark.connect.grpc.binding.address=127.0.0.1");
        command.add("-Dspark.connect.grpc.binding.port=" + port);
        command.add("org.apache.spark.sql.connect.service.SparkConnectServer");
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The Connect server did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the Connect server started.", e);
        }
    }

    public String address() {
        return "sc://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
