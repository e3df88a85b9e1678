package io.portolan.app;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Uses what every start uses, so that a class-data archive can be made of it. Run by the build. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String FIGURE =
            "{\"data\":[{\"type\":\"scatter\",\"y\":[1,3,2]},{\"type\":\"bar\",\"y\":[2,1]}],"
                    + "\"layout\":{\"title\":{\"text\":\"Warm-up\"}}}";

    @Override
    public Integer call() {
        Figure figure = Figure.parse(FIGURE);
        for (Format format : new Format[] {Format.PNG, Format.SVG, Format.HTML, Format.FRAGMENT}) {
            Renderers.render(figure, format, RenderOptions.standard());
        }
        return 0;
    }
}
