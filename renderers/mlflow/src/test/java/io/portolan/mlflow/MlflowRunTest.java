package io.portolan.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.portolan.display.Environment;
import io.portolan.figure.Figure;
import io.portolan.figure.RenderException;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that speaks the documented endpoints: runs/get, and the artifacts that the server hands on. */
class MlflowRunTest {

    private static final Figure BARS = Figure.parse("[{\"type\":\"bar\",\"y\":[1,2]}]");
    private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts";

    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final Map<String, String> runs = new ConcurrentHashMap<>();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/2.0/mlflow/runs/get", this::run);
        server.createContext(ARTIFACTS, this::store);
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        runs.put("abc", "mlflow-artifacts:/0/abc/artifacts");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void run(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getQuery().replaceFirst("^run_id=", "");
        JsonObject answer = runs.containsKey(id)
                ? JsonObject.of("run", JsonObject.of("info", JsonObject.of("run_id", id, "artifact_uri", runs.get(id))))
                : JsonObject.of("error_code", "RESOURCE_DOES_NOT_EXIST", "message", "Run with id=" + id + " not found");
        answer(exchange, runs.containsKey(id) ? 200 : 404, answer.toJson());
    }

    private void store(HttpExchange exchange) throws IOException {
        headers.put("method", exchange.getRequestMethod());
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        stored.put(
                exchange.getRequestURI().getPath().substring(ARTIFACTS.length()),
                exchange.getRequestBody().readAllBytes());
        answer(exchange, 200, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Environment variables(Map<String, String> variables) {
        return Environment.of(variables::get, name -> null);
    }

    @Test
    void theTrackingServerHandsTheArtifactOn() {
        MlflowRun.of(address, "abc", variables(Map.of())).log(BARS, "plots/two bars.png");
        assertThat(stored).containsOnlyKeys("/0/abc/artifacts/plots/two bars.png");
        assertThat(stored.get("/0/abc/artifacts/plots/two bars.png")).isEqualTo(BARS.png());
        assertThat(headers).containsEntry("method", "PUT").containsEntry("Content-type", "image/png");
        assertThat(headers).doesNotContainKey("Authorization");
    }

    @Test
    void theEndingSaysTheFormat() {
        MlflowRun run = MlflowRun.of(address, "abc", variables(Map.of()));
        run.log(BARS, "bars.svg");
        assertThat(new String(stored.get("/0/abc/artifacts/bars.svg"), StandardCharsets.UTF_8))
                .startsWith("<svg");
        assertThatThrownBy(() -> run.log(BARS, "bars.gif")).isInstanceOf(RenderException.class);
    }

    @Test
    void theRunOfThisProcessComesFromItsVariables() {
        Map<String, String> variables =
                Map.of("MLFLOW_TRACKING_URI", address + "/", "MLFLOW_RUN_ID", "abc", "MLFLOW_TRACKING_TOKEN", "t0ken");
        MlflowRun.current(variables(variables)).log(BARS, "a.json");
        assertThat(stored).containsKey("/0/abc/artifacts/a.json");
        assertThat(headers).containsEntry("Authorization", "Bearer t0ken");
    }

    @Test
    void nameAndPasswordAreSent() {
        Map<String, String> variables = Map.of("MLFLOW_TRACKING_USERNAME", "ann", "MLFLOW_TRACKING_PASSWORD", "secret");
        MlflowRun.of(address, "abc", variables(variables)).log(BARS, "a.json");
        assertThat(headers).containsEntry("Authorization", "Basic YW5uOnNlY3JldA==");
    }

    @Test
    void artifactsMayBeOnThisMachine(@TempDir Path folder) {
        runs.put("local", folder.resolve("artifacts").toUri().toString());
        MlflowRun.of(address, "local", variables(Map.of())).log(BARS, "plots/a.png");
        assertThat(folder.resolve("artifacts/plots/a.png")).hasBinaryContent(BARS.png());
    }

    @Test
    void artifactsMayBeOnAnotherServer() {
        runs.put("other", address + ARTIFACTS + "/7/other/artifacts");
        MlflowRun.of(address, "other", variables(Map.of())).log(BARS, "a.json");
        runs.put("named", "mlflow-artifacts://127.0.0.1:" + address.getPort() + "/8/named/artifacts");
        MlflowRun.of(address, "named", variables(Map.of())).log(BARS, "a.json");
        assertThat(stored).containsOnlyKeys("/7/other/artifacts/a.json", "/8/named/artifacts/a.json");
    }

    @Test
    void drawingsAreLoggedAsTheyAre() {
        MlflowRun run = MlflowRun.of(address, "abc", variables(Map.of()));
        run.log(new byte[] {1, 2}, "drawn.svg");
        assertThat(stored.get("/0/abc/artifacts/drawn.svg")).containsExactly(1, 2);
        assertThat(headers).containsEntry("Content-type", "image/svg+xml");
        assertThatThrownBy(() -> run.log(new byte[0], "../drawn.svg")).isInstanceOf(MlflowException.class);
        assertThatThrownBy(() -> run.log(new byte[0], "drawn.bin")).isInstanceOf(RenderException.class);
    }

    @Test
    void storesThatNeedTheirOwnClientAreTold() {
        runs.put("s3", "s3://bucket/0/s3/artifacts");
        assertThatThrownBy(
                        () -> MlflowRun.of(address, "s3", variables(Map.of())).log(BARS, "a.json"))
                .isInstanceOf(MlflowException.class)
                .hasMessageContaining("s3://bucket");
    }

    @Test
    void theServersOwnWordsAreTold() {
        assertThatThrownBy(
                        () -> MlflowRun.of(address, "gone", variables(Map.of())).log(BARS, "a.json"))
                .isInstanceOf(MlflowException.class)
                .hasMessageContaining("404")
                .hasMessageContaining("Run with id=gone not found");
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        server.stop(0);
        assertThatThrownBy(
                        () -> MlflowRun.of(address, "abc", variables(Map.of())).log(BARS, "a.json"))
                .isInstanceOf(MlflowException.class)
                .hasMessageContaining("does not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.png", "/a.png", "x/../../a.png", " "})
    void pathsStayWithinTheRun(String path) {
        assertThatThrownBy(
                        () -> MlflowRun.of(address, "abc", variables(Map.of())).log(BARS, path))
                .isInstanceOf(MlflowException.class);
        assertThat(stored).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"databricks", "file:///tmp/mlruns"})
    void onlyServersOverHttpAreKnown(String uri) {
        Map<String, String> variables = Map.of("MLFLOW_TRACKING_URI", uri, "MLFLOW_RUN_ID", "abc");
        assertThatThrownBy(() -> MlflowRun.current(variables(variables)))
                .isInstanceOf(MlflowException.class)
                .hasMessageContaining(uri);
    }
}
