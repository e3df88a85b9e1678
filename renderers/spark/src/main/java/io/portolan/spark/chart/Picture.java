package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.figure.Markup;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderOptions;
import java.util.Optional;

/**
 * A figure as it was drawn.
 *
 * @param title as plain text
 * @param image as the column for it holds it
 */
record Picture(Optional<String> title, PageSize size, Object image) {

    /** @throws ChartException if the figure shows no data */
    static Picture of(Figure figure, RenderOptions options, ChartFormat format) {
        if (Blank.is(figure)) {
            throw new ChartException("There is nothing to draw: every trace lacks values.");
        }
        return new Picture(
                figure.title().map(Markup::plain), format.size(figure, options), format.image(figure, options));
    }
}
