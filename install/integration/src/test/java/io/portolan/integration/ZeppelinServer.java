package io.portolan.integration;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real Zeppelin server in a process of its own, spoken to over its REST interface. */
final class ZeppelinServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String api;

    private ZeppelinServer(Process process, int port) {
        this.process = process;
        this.api = "http://127.0.0.1:" + port + "/api";
    }

    /** Starts a server at home in this folder, whose paragraphs find Portolan. */
    static ZeppelinServer start(Path folder) throws IOException, InterruptedException {
        int port = Ports.free(1)[0];
        ZeppelinServer server = new ZeppelinServer(new ZeppelinHome(folder).launch(port), port);
        Instant end = Instant.now().plus(START);
        while (!server.answers()) {
            if (Instant.now().isAfter(end) || !server.process.isAlive()) {
                server.close();
                throw new IOException("Zeppelin did not start; see target/zeppelin.log");
            }
            LockSupport.parkNanos(200_000_000);
        }
        return server;
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/version").has("body");
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    /** Makes an empty note and returns its id. */
    String newNote(String name) throws IOException, InterruptedException {
        JsonObject note = new JsonObject();
        note.addProperty("name", name);
        return post("/notebook", note.toString()).get("body").getAsString();
    }

    /** Adds a paragraph to a note and returns its id. */
    String addParagraph(String note, String text) throws IOException, InterruptedException {
        JsonObject paragraph = new JsonObject();
        paragraph.addProperty("title", "");
        paragraph.addProperty("text", text);
        return post("/notebook/" + note + "/paragraph", paragraph.toString())
                .get("body")
                .getAsString();
    }

    /** Runs a paragraph to its end; the messages of its output. */
    JsonArray run(String note, String paragraph) throws IOException, InterruptedException {
        JsonObject body = post("/notebook/run/" + note + "/" + paragraph, "").getAsJsonObject("body");
        if (!body.get("code").getAsString().equals("SUCCESS")) {
            throw new AssertionError(body.toString());
        }
        return messages(body.get("msg"));
    }

    /** The messages of a paragraph's output as they are stored now. */
    JsonArray stored(String note, String paragraph) throws IOException, InterruptedException {
        return messages(get("/notebook/" + note + "/paragraph/" + paragraph)
                .getAsJsonObject("body")
                .getAsJsonObject("results")
                .get("msg"));
    }

    private static JsonArray messages(JsonElement messages) {
        return messages == null ? new JsonArray() : messages.getAsJsonArray();
    }

    private JsonObject get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(api + path)).GET().build());
    }

    private JsonObject post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(api + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new JsonParser().parse(answer.body()).getAsJsonObject();
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
