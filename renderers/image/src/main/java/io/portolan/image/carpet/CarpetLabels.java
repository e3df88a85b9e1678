package io.portolan.image.carpet;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels at the ends of a carpet's grid lines, and the titles beside them. */
final class CarpetLabels {

    /** The height of a text's middle above its baseline, as a share of its box. */
    private static final double BASELINE = 0.3;

    private static final double MID_SHIFT = 0.35;

    private final Sheet sheet;
    private final Axis x;
    private final Axis y;

    /**
     * A direction on the page.
     *
     * @param angle degrees, clockwise, between a quarter turn either way, so that text along it can be read
     * @param flip -1 where it was turned round for that, else 1
     */
    private record Direction(double angle, int flip) {

        static Direction of(double dx, double dy) {
            double angle = StrictMath.toDegrees(StrictMath.atan2(dy, dx));
            if (angle < -90) {
                return new Direction(angle + 180, -1);
            }
            return angle > 90 ? new Direction(angle - 180, -1) : new Direction(angle, 1);
        }
    }

    /** What labels of one axis leave for its title: their direction, and how far they reach from the sheet. */
    private record Row(@Nullable Direction direction, double reach) {}

    CarpetLabels(Sheet sheet, Axis x, Axis y) {
        this.sheet = sheet;
        this.x = x;
        this.y = y;
    }

    void draw(CarpetAxis aAxis, CarpetAxis bAxis, List<Element> out) {
        Row aRow = labels(aAxis, true, out);
        Row bRow = labels(bAxis, false, out);
        double[] a = sheet.a();
        double[] b = sheet.b();
        double aMiddle = (a[0] + a[a.length - 1]) / 2;
        double bMiddle = (b[0] + b[b.length - 1]) / 2;
        title(
                aAxis,
                aRow,
                sheet.at(aMiddle, b[0]),
                direction(sheet.directionA(aMiddle, b[0])),
                direction(sheet.directionB(aMiddle, b[0])),
                out);
        title(
                bAxis,
                bRow,
                sheet.at(a[0], bMiddle),
                direction(sheet.directionB(a[0], bMiddle)),
                direction(sheet.directionA(a[0], bMiddle)),
                out);
    }

    private Direction direction(double[] slope) {
        return Direction.of(slope[0] * x.pixelsPerUnit(), -slope[1] * y.pixelsPerUnit());
    }

    /** Labels of the lines of a, at the ends where b starts and ends; or of b. */
    private Row labels(CarpetAxis axis, boolean isA, List<Element> out) {
        List<Double> values = axis.lines(isA ? sheet.a() : sheet.b());
        Direction first = null;
        double reach = 0;
        for (int i = 0; i < values.size(); i++) {
            String text = axis.label(values.get(i), i == 0, i == values.size() - 1);
            TextBlock block = TextBlock.of(text, axis.labelFont());
            for (String end : List.of("start", "end")) {
                if (axis.isLabelledAt(end)) {
                    Direction direction = label(axis, isA, values.get(i), end.equals("start"), block, out);
                    first = first == null ? direction : first;
                    reach = Math.max(reach, block.width() + axis.labelPadding());
                }
            }
        }
        return new Row(first, reach);
    }

    private Direction label(
            CarpetAxis axis, boolean isA, double value, boolean atStart, TextBlock block, List<Element> out) {
        double line = isA ? sheet.column(value) : sheet.row(value);
        int last = (isA ? sheet.b() : sheet.a()).length - 1;
        double[] point = isA ? sheet.atGrid(line, atStart ? 0 : last) : sheet.atGrid(atStart ? 0 : last, line);
        Direction direction = axis.labelAngle()
                .map(angle -> direction(new double[] {-cos(angle), -sin(angle)}))
                .orElseGet(() -> direction(slope(isA, line, atStart, last)));
        int side = (atStart ? -1 : 1) * direction.flip();
        Anchor anchor = side > 0 ? Anchor.START : Anchor.END;
        place(block, point, direction.angle(), axis.labelPadding() * side, block.height() * BASELINE, anchor, out);
        return direction;
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    /** The slope of a grid line at one of its ends. */
    private double[] slope(boolean isA, double line, boolean atStart, int last) {
        int lines = (isA ? sheet.a() : sheet.b()).length;
        int cell = (int) Math.max(0, Math.min(lines - 2, Math.floor(line)));
        int end = atStart ? 0 : last - 1;
        double share = atStart ? 0 : 1;
        return isA
                ? sheet.net().alongB(cell, end, line - cell, share)
                : sheet.net().alongA(end, cell, share, line - cell);
    }

    /** A text moved in its own, turned directions from a point of the sheet. */
    private void place(
            TextBlock block,
            double[] point,
            double angle,
            double along,
            double down,
            Anchor anchor,
            List<Element> out) {
        double px = x.pixelOf(point[0]) + along * cos(angle) - down * sin(angle);
        double py = y.pixelOf(point[1]) + along * sin(angle) + down * cos(angle);
        if (!block.isEmpty()) {
            out.add(block.at(px, py, anchor, angle));
        }
    }

    /**
     * A title along the edge of the sheet, beyond the labels.
     *
     * @param across where labels would point if there were any
     */
    private void title(
            CarpetAxis axis, Row row, double[] point, Direction direction, Direction across, List<Element> out) {
        TextBlock block = TextBlock.of(axis.title(), axis.titleFont());
        double size = block.style().size();
        Direction labels = row.direction() == null ? across : row.direction();
        double offset = (axis.isLabelledAt("start") ? row.reach() : 0) + size + axis.titleOffset();
        double outward = labels.angle() + (labels.flip() < 0 ? 180 : 0);
        double turn = (outward - direction.angle() + 450) % 360;
        if (turn > 90 && turn < 270) {
            double lines = 1 - block.lineCount() + (1 - MID_SHIFT) / TextBlock.LINE_SPACING;
            offset = lines * block.lineHeight() - offset;
        }
        place(block, point, direction.angle(), 0, offset, Anchor.MIDDLE, out);
    }
}
