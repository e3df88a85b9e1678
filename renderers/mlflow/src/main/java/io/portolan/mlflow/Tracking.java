package io.portolan.mlflow;

import io.portolan.json.Json;
import io.portolan.json.JsonException;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A tracking server.
 *
 * @param authorization the header's value; empty where the server asks for none
 * @param client for all requests, so that connections are kept
 */
record Tracking(URI server, Optional<String> authorization, HttpClient client) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** An address of this server. */
    URI at(String path) {
        return URI.create(server.toString().replaceFirst("/+$", "") + path);
    }

    /** Where the artifacts of a run are kept. */
    String artifactUri(String run) {
        String query = "?run_id=" + URLEncoder.encode(run, StandardCharsets.UTF_8);
        String answer = send(request(at("/api/2.0/mlflow/runs/get" + query)).GET());
        return json(answer)
                .string("run.info.artifact_uri")
                .orElseThrow(
                        () -> new MlflowException("The answer of " + server + " names no place for artifacts.", null));
    }

    void put(URI address, byte[] content, String mimeType) {
        send(request(address).header("Content-Type", mimeType).PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request;
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new MlflowException(refusal(request.uri(), answer), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new MlflowException("MLflow at " + server + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MlflowException("Interrupted while MLflow was asked.", e);
        }
    }

    /** MLflow says why in JSON; what stands between may answer with a page. */
    private static String refusal(URI address, HttpResponse<String> answer) {
        String why = json(answer.body())
                .string("message")
                .map(message -> ": " + message)
                .orElse("");
        return "MLflow refused " + address + " (status " + answer.statusCode() + ")" + why + ".";
    }

    private static JsonObject json(String text) {
        try {
            return Json.parse(text) instanceof JsonObject object ? object : JsonObject.empty();
        } catch (JsonException e) {
            return JsonObject.empty();
        }
    }
}
