package io.portolan.image.contour;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for labels on contours, as plotly.js does: along each line, the place of least cost, which is high near
 * the edge, off the horizontal and near other labels.
 */
final class ContourLabels {

    /** The length of a contour per label, in diagonals of the plot. */
    private static final double DIAGONALS_PER_LABEL = 2;

    /** From so many levels on, labels are set more densely, since lines are hard to follow. */
    private static final double FEW_LEVELS = 10;

    /** A line shorter than so many labels has none. */
    private static final double LEAST_LENGTH = 3;

    private static final int MOST_PER_LINE = 10;
    private static final int FIRST_PLACES = 10;
    private static final int SEARCHES = 5;
    private static final double MOST_COST = 100;

    private final Rect bounds;
    private final double spacing;
    private final List<ContourLabel> labels = new ArrayList<>();

    /**
     * Labels in a plot.
     *
     * @param plot the whole plot
     * @param bounds where labels may be
     * @param levels how many levels there are
     */
    ContourLabels(Rect plot, Rect bounds, int levels) {
        this.bounds = bounds;
        double diagonal = Math.sqrt(plot.width() * plot.width() + plot.height() * plot.height());
        spacing = DIAGONALS_PER_LABEL * diagonal / Math.max(1, levels / FEW_LEVELS);
    }

    /** Labels a line as often as its length asks for and there is room. */
    void add(MeasuredPath line, double level, TextBlock text) {
        Stretch stretch = Stretch.visible(line, bounds, text.height() / 2);
        if (stretch.length() < (text.width() + text.height()) * LEAST_LENGTH) {
            return;
        }
        int most = (int) Math.min(Math.ceil(stretch.length() / spacing), MOST_PER_LINE);
        for (int i = 0; i < most; i++) {
            ContourLabel best = best(stretch, level, text);
            if (best == null) {
                return;
            }
            labels.add(best);
        }
    }

    private ContourLabel best(Stretch stretch, double level, TextBlock text) {
        double width = text.width();
        double step =
                stretch.isClosed() ? stretch.length() / FIRST_PLACES : (stretch.length() - width) / (FIRST_PLACES + 1);
        double from = stretch.start() + (stretch.isClosed() ? step / 2 : step + width / 2);
        double to = stretch.isClosed() ? stretch.end() : stretch.end() - (step + width) / 2;
        double bestCost = Double.POSITIVE_INFINITY;
        double bestPlace = from;
        ContourLabel best = null;
        for (int search = 0; search < SEARCHES; search++) {
            for (double place = from; place < to; place += step) {
                ContourLabel label = ContourLabel.on(stretch.line(), place, level, text);
                double cost = label.cost(bounds, labels);
                if (cost < bestCost) {
                    bestCost = cost;
                    bestPlace = place;
                    best = label;
                }
            }
            if (bestCost > 2 * MOST_COST) {
                return null;
            }
            // From the second search on, places half a step to either side of the best are tried.
            step = search > 0 ? step / 2 : step;
            from = bestPlace - step / 2;
            to = from + step * 1.5;
        }
        return bestCost <= MOST_COST ? best : null;
    }

    /** What is left of the bounds beside the labels, so that lines do not run through them. */
    Path clip() {
        Path.Builder path = Path.builder().evenOdd();
        path.append(bounds.path());
        labels.forEach(label -> path.append(label.box()));
        return path.build();
    }

    void draw(List<Element> out) {
        for (ContourLabel label : labels) {
            TextBlock text = label.text();
            double down = (text.ascent() - text.descent()) / 2 - (text.lineCount() - 1) * text.lineHeight() / 2;
            double x = label.x() - StrictMath.sin(label.angle()) * down;
            double y = label.y() + StrictMath.cos(label.angle()) * down;
            out.add(text.at(x, y, Anchor.MIDDLE, StrictMath.toDegrees(label.angle())));
        }
    }
}
