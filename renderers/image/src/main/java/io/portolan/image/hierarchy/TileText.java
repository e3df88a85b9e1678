package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import io.portolan.image.plot.FittedText;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;

/**
 * Fits texts into tiles.
 *
 * @param position such as {@code top left} or {@code middle center}
 */
record TileText(String position) {

    private static final double PAD = 3;

    private boolean isAt(String edge) {
        return position.contains(edge);
    }

    /** A text in a tile that nothing else is in. */
    FittedText inside(TextBlock block, Box box) {
        return fitted(block, box, isAt("top") ? 0 : isAt("bottom") ? 1 : 0.5);
    }

    /** The heading of a tile: in the space that its padding leaves. */
    FittedText heading(TextBlock block, Box box, Padding padding) {
        double x0 = box.x0() + padding.left() - PAD;
        double x1 = box.x1() - padding.right() + PAD;
        double middle = (x0 + x1) / 2;
        boolean below = isAt("bottom");
        double top = below ? box.y1() - padding.bottom() : box.y0();
        double bottom = below ? box.y1() : box.y0() + padding.top();
        if ((below ? padding.bottom() : padding.top()) == 0) {
            return fitted(TextBlock.of("", block.style()), box, 0);
        }
        Box room = new Box(
                x0 >= x1 ? middle : x0, Math.max(box.y0(), top), x0 >= x1 ? middle : x1, Math.min(box.y1(), bottom));
        return fitted(block, room, below ? 1 : 0);
    }

    /** A text at the left end of a bar. */
    static FittedText onBar(TextBlock block, Box bar) {
        return new TileText("middle left").inside(block, bar);
    }

    private FittedText fitted(TextBlock block, Box box, double down) {
        double pad = box.width() > 2 * PAD && box.height() > 2 * PAD ? PAD : 0;
        double scale = Math.min(
                1, Math.min((box.width() - 2 * pad) / block.width(), (box.height() - 2 * pad) / block.height()));
        Anchor anchor = isAt("left") ? Anchor.START : isAt("right") ? Anchor.END : Anchor.MIDDLE;
        double share = anchor.share();
        double x = (box.x0() + PAD) * (1 - share) + (box.x1() - PAD) * share;
        double y = box.y0() + pad + down * (box.height() - 2 * pad);
        return new FittedText(block, x, y, anchor, down, Math.max(0, scale), 0);
    }

    /** How round the corners of a tile may be without reaching into what is inside. */
    double mostRadius(Padding padding) {
        double most = Double.POSITIVE_INFINITY;
        most = isAt("top") ? Math.min(most, padding.top()) : most;
        most = isAt("left") ? Math.min(most, padding.left()) : most;
        most = isAt("right") ? Math.min(most, padding.right()) : most;
        return isAt("bottom") ? Math.min(most, padding.bottom()) : most;
    }
}
