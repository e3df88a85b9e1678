package io.portolan.chromium;

import io.portolan.figure.RenderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running Chromium with a profile of its own. Ends with this program at the latest. */
final class Browser implements AutoCloseable {

    private static final int START_SECONDS = 30;
    private static final int POLL_MILLISECONDS = 20;

    /** No window, no network, nothing that a browser does for its user's convenience. */
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--remote-debugging-port=0",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=http://127.0.0.1:9",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-breakpad",
            "--disable-dev-shm-usage",
            "--enable-unsafe-swiftshader",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--metrics-recording-only",
            "--mute-audio",
            "--no-default-browser-check",
            "--no-first-run");

    private final Process process;
    private final Path profile;
    private final Thread farewell = new Thread(this::end);

    private Browser(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    static Browser start(Path program) {
        try {
            Path profile = Files.createTempDirectory("portolan-chromium");
            Process process = new ProcessBuilder(command(program, profile))
                    .redirectOutput(profile.resolve("output.log").toFile())
                    .redirectErrorStream(true)
                    .start();
            Browser browser = new Browser(process, profile);
            Runtime.getRuntime().addShutdownHook(browser.farewell);
            return browser;
        } catch (IOException e) {
            throw new RenderException("Chromium cannot be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path program, Path profile) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // Chromium refuses to run as root with its sandbox
        }
        command.add("about:blank");
        return command;
    }

    /**
     * Where it listens, once it does.
     *
     * @throws RenderException if it ends or does not get so far
     */
    URI address() {
        Path port = profile.resolve("DevToolsActivePort");
        for (int waited = 0; waited < START_SECONDS * 1000; waited += POLL_MILLISECONDS) {
            List<String> lines = lines(port);
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (hasEnded()) {
                break;
            }
        }
        throw new RenderException("Chromium did not start: " + String.join(" ", lines(profile.resolve("output.log"))));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(farewell);
        end();
    }

    private void end() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A dying process may still write; the profile then stays among the system's temporary files.
            profile.toFile().deleteOnExit();
        }
    }
}
