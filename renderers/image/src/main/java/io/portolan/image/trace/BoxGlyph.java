package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Path;

/** The outlines of one box, in pixels. */
final class BoxGlyph {

    private final Axis along;
    private final Axis up;
    private final boolean vertical;
    private final double center;
    private final double before;
    private final double after;
    private final double shift;

    /**
     * A box at a position.
     *
     * @param center of the box, in linear space
     * @param before how far it reaches to lower positions
     * @param after how far it reaches to higher positions
     * @param shift pixels it moves along the axis
     */
    BoxGlyph(PositionedTrace trace, double center, double before, double after, double shift) {
        along = trace.positionAxis();
        up = trace.valueAxis();
        vertical = trace.isVertical();
        this.center = center;
        this.before = before;
        this.after = after;
        this.shift = shift;
    }

    private double place(double distance) {
        return along.pixel(center + distance) + shift;
    }

    /** The middle: of the box where the axis leaves out a part of it. */
    private double middle() {
        return along.hasBreaks() ? (place(-before) + place(after)) / 2 : place(0);
    }

    private double value(double number) {
        return up.pixelOf(number);
    }

    /** The box with its median. The median stays a pixel within, where it can be seen. */
    Path box(BoxStats box) {
        return outline(box, false, 0);
    }

    /**
     * The box with notches at its median.
     *
     * @param depth of a notch, as a share of the box's width
     */
    Path notched(BoxStats box, double depth) {
        return outline(box, true, depth);
    }

    private Path outline(BoxStats box, boolean notched, double depth) {
        double waist = 1 - 2 * depth;
        double q1 = value(box.q1());
        double q3 = value(box.q3());
        double median = Math.max(Math.min(q1, q3) + 1, Math.min(Math.max(q1, q3) - 1, value(box.median())));
        double left = place(-before);
        double right = place(after);
        Path.Builder path = Path.builder();
        move(path, place(-before * waist), median);
        line(path, place(after * waist), median);
        move(path, left, q1);
        line(path, right, q1);
        if (notched) {
            line(path, right, value(box.median() - box.notch()));
            line(path, place(after * waist), median);
            line(path, right, value(box.median() + box.notch()));
        }
        line(path, right, q3);
        line(path, left, q3);
        if (notched) {
            line(path, left, value(box.median() + box.notch()));
            line(path, place(-before * waist), median);
            line(path, left, value(box.median() - box.notch()));
        }
        return path.close().build();
    }

    /**
     * The whiskers.
     *
     * @param reach how far their caps reach to either side, in units of the position axis; 0 for none
     */
    Path whiskers(BoxStats box, double reach) {
        Path.Builder path = Path.builder();
        whisker(path, box.q1(), box.low(), reach);
        whisker(path, box.q3(), box.high(), reach);
        return path.build();
    }

    private void whisker(Path.Builder path, double from, double to, double reach) {
        move(path, middle(), value(from));
        line(path, middle(), value(to));
        if (reach > 0) {
            move(path, place(-reach), value(to));
            line(path, place(reach), value(to));
        }
    }

    /** A line at the mean. */
    Path mean(double mean) {
        Path.Builder path = Path.builder();
        move(path, place(-before), value(mean));
        line(path, place(after), value(mean));
        return path.build();
    }

    /** A rhomb one deviation around the mean. */
    Path deviation(double mean, double deviation) {
        Path.Builder path = Path.builder();
        move(path, place(-before), value(mean));
        line(path, middle(), value(mean - deviation));
        line(path, place(after), value(mean));
        line(path, middle(), value(mean + deviation));
        return path.close().build();
    }

    private void move(Path.Builder path, double across, double height) {
        path.move(vertical ? across : height, vertical ? height : across);
    }

    private void line(Path.Builder path, double across, double height) {
        path.line(vertical ? across : height, vertical ? height : across);
    }
}
