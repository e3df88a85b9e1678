package io.portolan.html;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderer;
import java.util.Set;

/** A still renderer that draws nothing: its picture says the scale, and the title {@code undrawable} is refused. */
public final class OneDotStill implements Renderer {

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PNG);
    }

    @Override
    public byte[] render(Figure figure, Format format, RenderOptions options) {
        if (figure.title().filter("undrawable"::equals).isPresent()) {
            throw new RenderException("There is <no> way.");
        }
        return new byte[(int) (1000 * options.scale())];
    }
}
