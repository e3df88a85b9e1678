package io.portolan.integration;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Debian's Jupyter with our kernel, its settings and its trust in a folder of the test's own. */
final class Jupyter implements AutoCloseable {

    private static final String TOKEN = "portolan";

    private final Path folder;
    private Process server;
    private int port;

    private Jupyter(Path folder) {
        this.folder = folder;
    }

    /** Installs the kernel as a user would, into a new Jupyter home below the folder. */
    static Jupyter withKernel(Path folder) {
        Parts.program("jupyter-notebook", "jupyter-notebook");
        Parts.program("jupyter-nbconvert", "jupyter-nbconvert");
        Jupyter jupyter = new Jupyter(folder);
        PortolanCommand.run(
                folder,
                jupyter.variables(),
                "kernel",
                "install",
                "--prefix",
                folder.resolve("prefix").toString());
        return jupyter;
    }

    /** Runs a notebook beside its data with nbconvert; the result is a new notebook in the folder. */
    Path execute(Path notebook, String name) {
        nbconvert(
                "--to",
                "notebook",
                "--execute",
                notebook.toString(),
                "--output",
                folder.resolve(name).toString());
        return folder.resolve(name + ".ipynb");
    }

    String nbconvert(String... arguments) {
        List<String> command = new ArrayList<>(List.of("jupyter-nbconvert"));
        command.addAll(List.of(arguments));
        return Program.check(folder, variables(), command);
    }

    /** Runs a Python script of Debian's, which sees the kernel. */
    String python(Path script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script.toString()));
        command.addAll(List.of(arguments));
        return Program.check(folder, variables(), command);
    }

    /** Signs a notebook, as running its cells by hand would. */
    void trust(Path notebook) {
        String script = "import nbformat, sys; from nbformat.sign import NotebookNotary;"
                + "NotebookNotary(data_dir=sys.argv[2]).sign(nbformat.read(sys.argv[1], 4))";
        Program.check(
                folder,
                variables(),
                List.of(
                        "/usr/bin/python3",
                        "-c",
                        script,
                        notebook.toString(),
                        folder.resolve("data").toString()));
    }

    /** Starts the notebook server on a free port of the loopback interface. */
    void start() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "jupyter-notebook",
                        "--no-browser",
                        "--allow-root",
                        "--ip=127.0.0.1",
                        "--port=" + port,
                        "--NotebookApp.token=" + TOKEN,
                        "--notebook-dir=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("jupyter.log").toFile());
        builder.environment().putAll(variables());
        server = builder.start();
        awaitAnswer(Instant.now().plus(Duration.ofSeconds(60)));
    }

    private void awaitAnswer(Instant deadline) throws IOException, InterruptedException {
        while (!answers()) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("Jupyter did not start: " + Files.readString(folder.resolve("jupyter.log")));
            }
            server.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/api").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The page of a notebook in the folder. */
    String page(Path notebook) {
        return "http://127.0.0.1:" + port + "/notebooks/" + notebook.getFileName() + "?token=" + TOKEN;
    }

    private Map<String, String> variables() {
        return Map.of(
                "JUPYTER_PATH", folder.resolve("prefix/share/jupyter").toString(),
                "JUPYTER_DATA_DIR", folder.resolve("data").toString(),
                "JUPYTER_CONFIG_DIR", folder.resolve("config").toString(),
                "JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString());
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
            server.onExit()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .exceptionally(late -> server.destroyForcibly())
                    .join();
        }
    }
}
