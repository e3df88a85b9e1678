package io.portolan.figure;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The figure's own document as a file. */
public final class JsonRenderer implements Renderer {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.JSON);
    }

    @Override
    public byte[] render(Figure figure, Format format, RenderOptions options) {
        return figure.toJson().getBytes(StandardCharsets.UTF_8);
    }
}
