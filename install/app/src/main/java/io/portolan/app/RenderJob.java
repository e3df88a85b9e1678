package io.portolan.app;

import io.portolan.figure.Figure;
import io.portolan.figure.RenderException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One figure to be drawn.
 *
 * @param source a file of Plotly JSON, or {@code -} for standard input
 * @param file where the drawing goes; empty for standard output
 */
record RenderJob(String source, Optional<Path> file) {

    /** What stands for standard input and output. */
    static final String STANDARD = "-";

    /** @throws io.portolan.figure.FigureException if it cannot be read or is no figure; the message names the source */
    Figure read() {
        return source.equals(STANDARD) ? readStandardInput() : Figure.read(Folder.resolve(Path.of(source)));
    }

    private static Figure readStandardInput() {
        try {
            return Figure.parse(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RenderException("Cannot read standard input: " + e.getMessage(), e);
        }
    }

    /** A message that says which figure it is about. */
    String told(String message) {
        return message.contains(source) ? message : source + ": " + message;
    }
}
