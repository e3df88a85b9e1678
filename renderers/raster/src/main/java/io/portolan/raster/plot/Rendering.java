package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.figure.Markup;
import io.portolan.mark.Layer;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.Scales;
import io.portolan.raster.RasterException;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.util.List;
import java.util.Optional;

/**
 * What the pixels of a chart show: what was asked for, else what the colour channel suggests.
 *
 * @param reduction of the rows on a pixel
 * @param asked how values are bent, if that was said
 * @param scales with the colours
 */
record Rendering(Reduction<?, ?> reduction, Optional<Normalization> asked, Scales scales) {

    static Rendering of(Layer layer, Scales scales) {
        return new Rendering(reduction(layer), layer.options().get(MarkOptions.NORMALIZATION), scales);
    }

    private static Reduction<?, ?> reduction(Layer layer) {
        Optional<Reduction<?, ?>> given =
                layer.options().get(MarkOptions.RASTERIZE).reduction().map(Rendering::known);
        String color = layer.origin().orElseThrow().names().get(Channel.COLOR);
        if (color == null || given.flatMap(Reduction::category).isPresent()) {
            return given.orElse(Reduction.count());
        }
        return layer.has(Channel.COLOR)
                ? Reduction.by(Categories.of(color), plain(given))
                : given.orElse(Reduction.mean(color));
    }

    private static Reduction<?, ?> known(Object reduction) {
        if (reduction instanceof Reduction<?, ?> known) {
            return known;
        }
        throw new RasterException("A " + reduction.getClass().getName()
                + " is none of Portolan's reductions; take one of io.portolan.raster.reduce.Reduction.");
    }

    @SuppressWarnings("unchecked") // a reduction that gives anything but a grid is refused when its result is seen
    private static Reduction<Object, Aggregate> plain(Optional<Reduction<?, ?>> given) {
        return (Reduction<Object, Aggregate>) given.orElse(Reduction.count());
    }

    /** @throws RasterException if the reduction gives several grids */
    static List<Aggregate> grids(List<?> results) {
        return results.stream().map(Rendering::grid).toList();
    }

    private static Aggregate grid(Object result) {
        if (result instanceof Aggregate aggregate) {
            return aggregate;
        }
        throw new RasterException("A chart shows one value for each pixel; take one reduction, no summary.");
    }

    /** What is written on the colour bar, markup. */
    String title() {
        String asked = scales.color().title();
        return asked.isEmpty() ? Markup.escape(reduction.title()) : asked;
    }

    /** How a grid is coloured. */
    Shading shading(Aggregate aggregate) {
        boolean categories = !aggregate.categories().isEmpty();
        Shading shading = categories
                ? Shading.standard().colors(ofCategories(aggregate))
                : Shading.standard().colormap(scales.color().colormap());
        List<Double> range = scales.color().range();
        boolean counted = categories || aggregate.grid() instanceof Grid.Counts;
        Normalization normalization =
                asked.orElse(counted && range.isEmpty() ? Normalization.EQ_HIST : Normalization.LINEAR);
        Shading bent = shading.normalization(normalization);
        return range.isEmpty() ? bent : bent.span(range.get(0), range.get(1));
    }

    private List<Rgb> ofCategories(Aggregate aggregate) {
        return aggregate.categories().stream()
                .map(category -> Rgb.of(scales.color().color(Markup.escape(category))))
                .toList();
    }
}
