package io.portolan.integration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Ports of the loopback address that nobody listens on. */
final class Ports {

    private Ports() {}

    static int[] free(int count) throws IOException {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return taken.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }

    /** Waits until somebody listens on each; false if not in time. */
    static boolean awaitOpen(int[] ports, Instant end) {
        return Arrays.stream(ports).allMatch(port -> awaitOpen(port, end));
    }

    private static boolean awaitOpen(int port, Instant end) {
        while (Instant.now().isBefore(end)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException closed) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        return false;
    }
}
