package io.portolan.image.plot;

import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;

/**
 * A circle around which an axis has its ticks. Angles are radians, counterclockwise from the right.
 *
 * @param cx pixel of the centre
 * @param cy pixel of the centre
 * @param radius in pixels
 */
public record Rim(double cx, double cy, double radius) {

    private static final double MID_SHIFT = 0.35;

    /** Appends a line from the centre's direction outwards, between two radii. */
    public void spoke(Path.Builder path, double angle, double from, double to) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        path.move(cx + from * cos, cy - from * sin).line(cx + to * cos, cy - to * sin);
    }

    /** Appends the mark of a tick. */
    public void mark(Path.Builder path, double angle, AxisView view) {
        int outwards = view.style().tickPlacement().equals("inside") ? -1 : 1;
        double from = radius + outwards * view.attrs().number("linewidth", 1) / 2;
        spoke(path, angle, from, from + outwards * view.style().tickLength());
    }

    /** The label of a tick, outside of the circle. */
    public TickText.Label label(AxisView view, Tick tick, double angle) {
        TextStyle font = view.style().tickFont();
        TextBlock block = TextBlock.of(tick.text(), font.withSize(font.size() * tick.fontScale()));
        double size = block.style().size();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double standoff = new LabelPlacement(view, 0, 0).standoff();
        double x = cx + cos * (radius + standoff);
        double down = size * (sin > 0 ? 0.2 : 1);
        double y = cy - sin * (radius + standoff + down) + Math.abs(cos) * size * MID_SHIFT;
        double shift = -0.5 * (1 + sin) * (block.lineCount() - 1) * block.lineHeight();
        Anchor anchor = Math.abs(cos) < 0.1 ? Anchor.MIDDLE : cos > 0 ? Anchor.START : Anchor.END;
        return TickText.Label.turned(block, x, y, shift, anchor, view.attrs().number("tickangle", 0));
    }
}
