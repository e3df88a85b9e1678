package io.portolan.raster.view;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import io.portolan.display.Theme;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Colormap;
import io.portolan.theme.Look;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the rows on a canvas came to. It displays itself shaded in the standard way.
 *
 * @param aggregate the grid
 * @param engine what made it, by name
 */
public record CanvasAggregate(Aggregate aggregate, String engine) implements Displayable {

    /** Equalized, from viridis; of categories, their colours mixed by weight. */
    public ShadedImage shade() {
        List<String> palette = Look.of(Theme.LIGHT).palette();
        return aggregate.categories().isEmpty()
                ? shade("viridis")
                : shade(byCategory(i -> palette.get(i % palette.size())));
    }

    /**
     * Equalized, with the colours of a map; of categories, spread evenly over it.
     *
     * @throws io.portolan.scale.ScaleException if there is no map of that name
     */
    public ShadedImage shade(String colormap) {
        Colormap map = Colormap.named(colormap);
        int categories = aggregate.categories().size();
        return shade(
                categories == 0 ? Shading.standard().colormap(map) : byCategory(i -> map.at((i + .5) / categories)));
    }

    private Shading byCategory(IntFunction<String> color) {
        return Shading.standard()
                .colors(IntStream.range(0, aggregate.categories().size())
                        .mapToObj(color)
                        .map(Rgb::of)
                        .toList());
    }

    /** As a shading says. */
    public ShadedImage shade(Shading shading) {
        return new ShadedImage(shading.shade(aggregate));
    }

    @Override
    public MimeBundle toMimeBundle(DisplayContext context) {
        return shade().toMimeBundle(context);
    }
}
