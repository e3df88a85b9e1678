package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.mark.Extremes;
import io.portolan.mark.Layer;
import io.portolan.mark.LineMark;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.PointMark;
import io.portolan.mark.Rasterized;
import io.portolan.scale.Scale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keeps figures small enough to be sent and drawn: above a limit points become a picture, and lines keep their extremes.
 *
 * @param notes where it is said
 */
record RowBudget(List<String> notes) {

    /** A part as a picture, where that was asked for or the points are too many. */
    Part rasterize(Part part) {
        Layer layer = part.layer();
        if (layer.options().has(MarkOptions.RASTERIZE)) {
            return new Part(new Rasterized(part.mark()), layer);
        }
        if (part.mark() instanceof PointMark && isOver(layer) && canBePicture(layer)) {
            notes.add(rows(layer) + " as a picture" + unseen(layer) + "; rowLimit(...) sets from when");
            return new Part(new Rasterized(part.mark()), layer);
        }
        return part;
    }

    /** What single points would show and pixels cannot. */
    private static String unseen(Layer layer) {
        List<String> words = Stream.of(Channel.SIZE, Channel.SHAPE, Channel.OPACITY)
                .filter(layer::has)
                .map(Channel::word)
                .toList();
        return words.isEmpty() ? "" : " without " + String.join(", ", words);
    }

    /** Texts are written to be read: they are drawn however many there are. */
    private static boolean canBePicture(Layer layer) {
        return Rasterized.isPossible()
                && layer.origin().isPresent()
                && !layer.has(Channel.TEXT)
                && Rasterized.isPlaceable(layer);
    }

    /** A line without the rows that no pixel of it needs. */
    Part thin(Part part, Scale xScale) {
        Layer layer = part.layer();
        if (!(part.mark() instanceof LineMark) || !isOver(layer)) {
            return part;
        }
        Layer thinned = Extremes.of(layer, xScale);
        if (thinned.rows() < layer.rows()) {
            notes.add(
                    rows(layer) + ", of each pixel the first, last, lowest and highest; rowLimit(...) sets from when");
        }
        return part.with(thinned);
    }

    private static boolean isOver(Layer layer) {
        return layer.rows() > layer.options().get(MarkOptions.ROW_LIMIT);
    }

    private static String rows(Layer layer) {
        return String.format(Locale.ROOT, "%,d rows", layer.rows());
    }
}
