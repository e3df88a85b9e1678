package io.portolan.image.plot;

import io.portolan.image.axis.Tick;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;

/** Puts the label of a tick at its place, as plotly.js does: beside the axis line, level or turned. */
final class LabelPlacement {

    private static final double MID_SHIFT = 0.35;
    private static final double CAP_SHIFT = 0.7;
    private static final double PAD = 3;

    private final AxisView view;
    private final double line;
    private final LabelSide side;
    private final double standoff;
    private final double shift;
    private final boolean endsAtLine;
    private final int flip;
    private final double stated;

    /**
     * The labels of one axis.
     *
     * @param line the pixel of the axis line, across the axis
     * @param lean degrees by which the ticks are not at right angles to the line
     */
    LabelPlacement(AxisView view, double line, double lean) {
        this.view = view;
        this.line = line;
        side = LabelSide.of(view);
        boolean overTicks = side.isOverTicks(view.style().tickPlacement());
        double radians = StrictMath.toRadians(lean);
        standoff = standoff(overTicks && !view.ticksOnBoundaries(), lean == 0 ? Double.NaN : radians);
        shift = overTicks ? view.style().tickLength() * StrictMath.sin(radians) : 0;
        boolean before = view.side().equals("bottom") || view.side().equals("left");
        endsAtLine = before != side.isInside();
        flip = before ? 1 : -1;
        stated = view.attrs().number("tickangle").orElse(0.0);
    }

    /** How far labels stand from the line where ticks lean by radians, or do not (NaN). */
    private double standoff(boolean overTicks, double radians) {
        AxisStyle style = view.style();
        double ticks = side.isInside() ? -style.tickLength() : style.tickLength();
        double length = Double.isNaN(radians) ? ticks : ticks * StrictMath.cos(radians) + 1;
        boolean spaced = style.showsTickLabels() && (overTicks || style.showsLine());
        double gap = spaced ? 0.2 * style.tickFont().size() : 0;
        boolean isBeyond = overTicks && (side.isInside() || !side.isAligned());
        return (isBeyond ? length : 0) + gap + (side.isInside() ? -view.halfLine() : view.halfLine());
    }

    /** How far labels stand from the line. */
    double standoff() {
        return standoff;
    }

    /**
     * Places a label.
     *
     * @param angle in degrees, stated or chosen
     */
    TickText.Label label(Tick tick, TextBlock block, double angle) {
        return view.isX() ? horizontal(tick, block, angle) : vertical(tick, block, angle);
    }

    private TickText.Label horizontal(Tick tick, TextBlock block, double angle) {
        double size = block.style().size();
        double down = endsAtLine ? 1 : -0.2;
        double across = 0;
        if (Math.abs(stated) == 90) {
            down = side.isInside() ? down + MID_SHIFT : turnedShift("bottom", "top", MID_SHIFT);
            across = MID_SHIFT / 2 * (stated / 90);
        }
        double x = along(tick) + (tick.dx() + across) * size + shift * flip;
        double y = line + tick.dy() * size + standoff * flip + size * down + away(size);
        double extra = (block.lineCount() - 1) * block.lineHeight();
        double lift = angle < -60 || angle > 60 ? -extra / 2 : endsAtLine ? 0 : -extra;
        return TickText.Label.turned(block, x, y, lift, horizontalAnchor(angle), angle);
    }

    private Anchor horizontalAnchor(double angle) {
        if (side.isAligned()) {
            return side.aligned().equals("left") ? Anchor.END : Anchor.START;
        }
        if (angle == 0 || Math.abs(angle) == 180) {
            return Anchor.MIDDLE;
        }
        return angle * flip < 0 != side.isInside() ? Anchor.END : Anchor.START;
    }

    /** How many font sizes upright labels outside of the plot stand off, which is more than level ones. */
    private double turnedShift(String up, String down, double ofDown) {
        if (stated == -90 && view.side().equals(up)) {
            return CAP_SHIFT;
        }
        return stated == 90 && view.side().equals(down) ? ofDown : 0.5;
    }

    private TickText.Label vertical(Tick tick, TextBlock block, double angle) {
        double size = block.style().size();
        boolean isUpright = !side.isInside() && Math.abs(stated) == 90;
        double out = isUpright ? turnedShift("left", "right", CAP_SHIFT) : 0;
        double turned = side.isInside() ? Math.abs(StrictMath.sin(StrictMath.toRadians(stated))) * CAP_SHIFT * flip : 0;
        double x = line + (tick.dx() + turned) * size - (standoff + size * out) * flip + away(size);
        double y = along(tick) + (tick.dy() + MID_SHIFT) * size + shift * flip;
        Anchor anchor = Math.abs(angle) == 90 ? Anchor.MIDDLE : endsAtLine ? Anchor.END : Anchor.START;
        double extra = (block.lineCount() - 1) * block.lineHeight();
        double lean = view.side().equals("right") ? -angle : angle;
        double lift = lean < -30 ? -extra : lean < 30 ? -extra / 2 : 0;
        return TickText.Label.turned(block, x, y, lift, anchor, angle);
    }

    /** The pixel of a label along the axis. */
    private double along(Tick tick) {
        double stated = view.attrs().number("ticklabelshift", 0);
        boolean reversed = view.axis().low() > view.axis().high();
        return view.axis().pixel(tick.labelAt()) + (reversed ? -stated : stated) + aligned();
    }

    /** How far labels beside their ticks are from these. */
    private double aligned() {
        if (!side.isAligned()) {
            return 0;
        }
        double width = view.style().lineWidth() / 2;
        double ticks = view.style().showsTicks() ? view.style().tickWidth() / 2 : 0;
        boolean beside = view.isX();
        double distance = ticks + (beside ? width : view.style().tickFont().size() * CAP_SHIFT);
        return side.aligned().equals("left") || side.aligned().equals("top") ? -distance : distance;
    }

    /** How far labels are moved across the axis: away from it by what is stated, and into the plot if they are inside. */
    private double away(double size) {
        boolean outwardIsMore = view.side().equals("bottom") || view.side().equals("right");
        double stated = view.attrs().number("ticklabelstandoff", 0);
        double moved = outwardIsMore != side.isInside() ? stated : -stated;
        return moved + (side.isInside() ? inward() : 0);
    }

    private double inward() {
        double distance = PAD;
        if (side.isAligned()) {
            distance += view.isX() ? PAD : view.style().lineWidth() / 2;
        }
        if (view.side().equals("top")) {
            distance -= view.style().tickFont().size() * (1 - CAP_SHIFT);
        }
        return view.side().equals("bottom") || view.side().equals("right") ? -distance : distance;
    }
}
