package io.portolan.chromium;

import io.portolan.figure.RenderException;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The DevTools protocol of a browser: commands by name, each with its answer. Safe for use by several threads. */
final class DevTools implements WebSocket.Listener {

    private final Duration timeout;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket socket;

    private DevTools(Duration timeout) {
        this.timeout = timeout;
    }

    /** @param timeout how long an answer may take */
    static DevTools connect(URI address, Duration timeout) {
        DevTools devTools = new DevTools(timeout);
        try {
            devTools.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address, devTools)
                    .join();
            return devTools;
        } catch (CompletionException e) {
            throw new RenderException("Chromium does not answer at " + address + ": " + e.getCause(), e);
        }
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param session of the page it is for; empty for the browser itself
     * @throws RenderException if the browser refuses, is gone or takes too long
     */
    JsonObject call(String session, String method, JsonObject parameters) {
        int id = ids.incrementAndGet();
        JsonObject.Builder command = JsonObject.builder().put("id", id).put("method", method);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            send(command.put("params", parameters).build().toJson());
            return result(method, answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new RenderException("Chromium took longer than " + timeout.toSeconds() + " s.", e);
        } catch (ExecutionException | CompletionException e) {
            throw new RenderException("The connection to Chromium is lost: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenderException("Interrupted while Chromium was drawing.", e);
        } finally {
            waiting.remove(id);
        }
    }

    /** A message must be out before the next one begins. */
    private synchronized void send(String text) {
        if (socket != null) {
            socket.sendText(text, true).join();
        }
    }

    private static JsonObject result(String method, JsonObject answer) {
        answer.string("error.message").ifPresent(error -> {
            throw new RenderException("Chromium refused " + method + ": " + error);
        });
        return answer.object("result");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            JsonObject answer = (JsonObject) Json.parse(message.toString());
            message.setLength(0);
            answer.number("id").map(Double::intValue).map(waiting::get).ifPresent(wait -> wait.complete(answer));
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lose(new IllegalStateException("closed by the browser"));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lose(error);
    }

    private void lose(Throwable error) {
        waiting.values().forEach(wait -> wait.completeExceptionally(error));
    }

    void close() {
        if (socket != null) {
            socket.abort();
        }
        lose(new IllegalStateException("closed"));
    }
}
