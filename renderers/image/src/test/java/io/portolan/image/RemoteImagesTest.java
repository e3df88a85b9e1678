package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.portolan.figure.Figure;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteImagesTest {

    private static final byte[] FILE = {1, 2, 3, 4};

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/image", exchange -> {
            exchange.sendResponseHeaders(200, FILE.length);
            exchange.getResponseBody().write(FILE);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Figure figure(String ofTrace, String ofLayout) {
        return Figure.of(
                List.of(JsonObject.of("type", "image", "source", ofTrace)),
                JsonObject.of("images", JsonArray.of(JsonObject.of("source", ofLayout))));
    }

    @Test
    void arePutIntoTheFigure() {
        String data = "data:;base64," + Base64.getEncoder().encodeToString(FILE);
        assertThat(RemoteImages.fetched(figure(address("/image"), address("/image"))))
                .isEqualTo(figure(data, data));
    }

    @Test
    void stayWhereTheyCannotBeFetched() {
        Figure figure = figure(address("/nothing"), "http://[wrong");
        assertThat(RemoteImages.fetched(figure)).isEqualTo(figure);
    }

    @Test
    void areOfTheWebAlone() {
        Figure figure = figure("file:///etc/hosts", "data:;base64,AA");
        assertThat(RemoteImages.fetched(figure)).isSameAs(figure);
        assertThat(RemoteImages.paths(figure)).isEmpty();
    }

    @Test
    void areToldOfByTheirPaths() {
        assertThat(RemoteImages.paths(figure("HTTPS://example.org/a.png", "http://example.org/b.png")))
                .containsExactly("data[0].source", "layout.images[0].source");
        assertThat(figure("https://example.org/a.png", "http://example.org/b.png")
                        .check())
                .anySatisfy(problem -> assertThat(problem.path()).isEqualTo("layout.images[0].source"));
    }
}
