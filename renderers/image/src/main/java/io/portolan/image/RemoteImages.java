package io.portolan.image;

import io.portolan.figure.Figure;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The images that a figure names by web addresses: those of its layout and of its image traces. */
final class RemoteImages {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final long SECONDS_EACH = 10;
    private static final int OK = 200;
    private static final int MOST_BYTES = 16 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<String, Optional<String>> fetched = new HashMap<>();

    private RemoteImages() {}

    private static boolean isElsewhere(String source) {
        return source.regionMatches(true, 0, "http://", 0, 7) || source.regionMatches(true, 0, "https://", 0, 8);
    }

    private static boolean isElsewhere(JsonObject image) {
        return image.string("source").filter(RemoteImages::isElsewhere).isPresent();
    }

    private static boolean isImage(JsonObject trace) {
        return trace.string("type").filter("image"::equals).isPresent();
    }

    /** The paths of the addresses, such as {@code layout.images[0].source}. */
    static List<String> paths(Figure figure) {
        List<String> paths = new ArrayList<>();
        List<JsonObject> data = figure.data();
        for (int i = 0; i < data.size(); i++) {
            if (isImage(data.get(i)) && isElsewhere(data.get(i))) {
                paths.add("data[" + i + "].source");
            }
        }
        JsonArray images = figure.layout().array("images");
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i) instanceof JsonObject image && isElsewhere(image)) {
                paths.add("layout.images[" + i + "].source");
            }
        }
        return paths;
    }

    /** The figure with these images in it; those that cannot be fetched stay where they are. */
    static Figure fetched(Figure figure) {
        if (paths(figure).isEmpty()) {
            return figure;
        }
        RemoteImages images = new RemoteImages();
        List<JsonObject> data = figure.data().stream()
                .map(trace -> isImage(trace) ? images.embedded(trace) : trace)
                .toList();
        Object[] placed = figure.layout().array("images").stream()
                .map(image -> image instanceof JsonObject object ? images.embedded(object) : image)
                .toArray();
        return Figure.of(data, figure.layout().with("images", JsonArray.of(placed)));
    }

    private JsonObject embedded(JsonObject image) {
        return image.string("source")
                .filter(RemoteImages::isElsewhere)
                .flatMap(source -> fetched.computeIfAbsent(source, this::fetch))
                .map(data -> image.with("source", data))
                .orElse(image);
    }

    private Optional<String> fetch(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            CompletableFuture<HttpResponse<byte[]>> answer =
                    client.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
            try {
                HttpResponse<byte[]> response = answer.get(SECONDS_EACH, TimeUnit.SECONDS);
                return response.statusCode() == OK ? Optional.of(data(response.body())) : Optional.empty();
            } finally {
                answer.cancel(true);
            }
        } catch (IllegalArgumentException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What kind of image it is tells its own beginning. */
    private static String data(byte[] file) {
        return "data:;base64," + Base64.getEncoder().encodeToString(file);
    }
}
