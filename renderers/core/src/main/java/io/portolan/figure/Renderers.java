package io.portolan.figure;

import io.portolan.display.Services;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The renderers on the class path. */
public final class Renderers {

    private static final Services<Renderer> SERVICES = new Services<>(Renderer.class, System.err::println);

    private Renderers() {}

    /** The first renderer found that can make the format. */
    public static Optional<Renderer> find(Format format) {
        return SERVICES.all().stream()
                .filter(renderer -> renderer.formats().contains(format))
                .findFirst();
    }

    /**
     * Renders to memory.
     *
     * @throws RenderException if no renderer on the class path makes the format, or the one that does fails
     */
    public static byte[] render(Figure figure, Format format, RenderOptions options) {
        return find(format)
                .orElseThrow(() -> new RenderException(
                        "Nothing on the class path makes " + format + "; it makes " + available() + "."))
                .render(figure, format, options);
    }

    private static String available() {
        String names = Stream.of(Format.values())
                .filter(format -> find(format).isPresent())
                .map(Format::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing yet: add portolan-all, or portolan-html and portolan-image" : names;
    }

    /**
     * Renders to a file, which appears whole or not at all.
     *
     * @throws RenderException if the figure cannot be rendered or the file not written
     */
    public static void save(Figure figure, Path file, Format format, RenderOptions options) {
        byte[] bytes = render(figure, format, options);
        WholeFile.write(file, out -> out.write(bytes));
    }
}
