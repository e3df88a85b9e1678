package io.portolan.image.score;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.image.ImageRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Figures with plotly.js's own pictures of them, and the programs that compare, in the folder {@code shared} beside a checkout. */
record Mocks(Path shared) {

    private static final int WIDTH_IN_PNG = 16;

    /** The folder that PORTOLAN_SHARED names, else the nearest above; without it the test is skipped, or fails where CI=true. */
    static Mocks find() {
        String named = System.getenv("PORTOLAN_SHARED");
        Path folder = named != null ? Path.of(named) : above();
        return Files.isDirectory(folder.resolve("plotly-mocks"))
                ? new Mocks(folder)
                : missing("This test needs the folder shared/plotly-mocks; set PORTOLAN_SHARED to the folder shared.");
    }

    static <T> T missing(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    private static Path above() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared/plotly-mocks"))) {
            folder = folder.getParent();
        }
        return folder.resolve("shared");
    }

    Path baselines() {
        return shared.resolve("plotly-mocks/baselines");
    }

    Path oracle() {
        return shared.resolve("plotly-mocks/oracle");
    }

    Path tool(String name) {
        return shared.resolve("tools").resolve(name);
    }

    /** The names in all lists, sorted. */
    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> lists = Files.list(shared.resolve("plotly-mocks/sets"))) {
            for (Path list : lists.toList()) {
                Files.readAllLines(list).stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Draws figures as PNG and SVG of their baselines' sizes into a folder; gives what was thrown, by name. */
    Map<String, Throwable> draw(Set<String> names, Path folder) {
        Map<String, Throwable> thrown = Collections.synchronizedMap(new TreeMap<>());
        names.parallelStream().forEach(name -> {
            try {
                draw(name, folder);
            } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
                thrown.put(name, e);
            }
        });
        return thrown;
    }

    private void draw(String name, Path folder) throws IOException {
        Figure figure = Figure.read(shared.resolve("plotly-mocks/figures").resolve(name + ".json"));
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(baselines().resolve(name + ".png")));
        RenderOptions size = RenderOptions.standard().withSize(png.getInt(WIDTH_IN_PNG), png.getInt(WIDTH_IN_PNG + 4));
        ImageRenderer renderer = new ImageRenderer();
        for (Format format : new Format[] {Format.PNG, Format.SVG}) {
            Files.write(folder.resolve(name + "." + format.extension()), renderer.render(figure, format, size));
        }
    }
}
