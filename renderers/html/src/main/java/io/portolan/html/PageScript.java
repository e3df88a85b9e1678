package io.portolan.html;

import io.portolan.figure.RenderException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in the page: the files under {@code script}, one after the other, without comments and on one line.
 * Notebook files hold a text as the list of its lines, and not every reader joins them again. So the files end each
 * statement with a semicolon and keep comments on lines of their own.
 */
final class PageScript {

    private PageScript() {}

    /** A function expression of what is to be done and of what the output carries for it. */
    static String load() {
        return Stream.of("page", "library", "zoom", "chart")
                .flatMap(name -> read(name).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining(" ", "(function (spec, carried) { \"use strict\"; ", " })"));
    }

    private static String read(String name) {
        String file = "script/" + name + ".js";
        try (InputStream in = PageScript.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new RenderException("Cannot read " + file + " from the jar of portolan-html: " + e, e);
        }
    }
}
