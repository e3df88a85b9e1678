package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.mark.Layer;
import io.portolan.mark.LineMark;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.PointMark;
import io.portolan.mark.Rasterized;
import io.portolan.mark.Rows;
import io.portolan.scale.Scale;
import io.portolan.scale.ScaleKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keeps figures small enough to be sent and drawn: above a limit points become a picture, and lines keep their extremes.
 *
 * @param notes where it is said
 */
record RowBudget(List<String> notes) {

    /** A draft of a picture, where that was asked for or the points are too many. */
    Draft rasterize(Draft draft) {
        Rows rows = draft.rows();
        if (rows.options().has(MarkOptions.RASTERIZE)) {
            return new Draft(new Rasterized(draft.mark()), rows);
        }
        if (draft.mark() instanceof PointMark && canBePicture(rows) && isOver(rows)) {
            notes.add(number(rows) + " as a picture" + unseen(rows) + "; rowLimit(...) sets from when");
            return new Draft(new Rasterized(draft.mark()), rows);
        }
        return draft;
    }

    /** What single points would show and pixels cannot. */
    private static String unseen(Rows rows) {
        List<String> words = Stream.of(Channel.SIZE, Channel.SHAPE, Channel.OPACITY)
                .filter(rows::has)
                .map(Channel::word)
                .toList();
        return words.isEmpty() ? "" : " without " + String.join(", ", words);
    }

    /** Texts are written to be read: they are drawn however many there are. */
    private static boolean canBePicture(Rows rows) {
        return !rows.has(Channel.TEXT) && Rasterized.isPossible(rows);
    }

    /** A line without the rows that no pixel of it needs. */
    Draft thin(Draft draft, Scale xScale) {
        if (!(draft.mark() instanceof LineMark)) {
            return draft;
        }
        Rows connected = LineMark.connected(draft.rows());
        if (!isOver(connected)) {
            return draft;
        }
        Layer thinned = connected.extremes(
                xScale.kind().filter(kind -> kind == ScaleKind.LOG).isPresent());
        if (thinned.rows() < connected.count()) {
            notes.add(number(connected)
                    + ", of each pixel the first, last, lowest and highest; rowLimit(...) sets from when");
        }
        return new Draft(draft.mark(), thinned);
    }

    private static boolean isOver(Rows rows) {
        return rows.count() > rows.options().get(MarkOptions.ROW_LIMIT);
    }

    private static String number(Rows rows) {
        return String.format(Locale.ROOT, "%,d rows", rows.count());
    }
}
