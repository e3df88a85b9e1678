package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import java.util.List;

/**
 * A text made to fit its place; it keeps to the place when all such texts take one size.
 *
 * @param block what it says
 * @param x where its left end, middle or right end is
 * @param y where its top, middle or bottom is
 * @param anchor which part of it is at {@code x}, and where its lines are aligned
 * @param down which part of it is at {@code y}: 0 its top to 1 its bottom
 * @param scale by how much it is made larger
 * @param turn degrees, clockwise; only for a text whose middle is at its point
 */
public record FittedText(TextBlock block, double x, double y, Anchor anchor, double down, double scale, double turn) {

    /** A text with its middle at a point. */
    public static FittedText centered(TextBlock block, double x, double y, double scale, double turn) {
        return new FittedText(block, x, y, Anchor.MIDDLE, 0.5, scale, turn);
    }

    public FittedText moved(double dx, double dy) {
        return new FittedText(block, x + dx, y + dy, anchor, down, scale, turn);
    }

    /** The size of its letters. */
    public double size() {
        return scale * block.style().size();
    }

    /** The box around it, before it is turned. */
    public Rect box() {
        double wide = scale * block.width();
        double tall = scale * block.height();
        return new Rect(x - anchor.share() * wide, y - down * tall, wide, tall);
    }

    /**
     * Draws it.
     *
     * @param commonSize as {@link UniformText#commonSize} has it
     */
    public void draw(UniformText uniform, double commonSize, List<Element> out) {
        double shown = uniform.scale(scale, block.style().size(), commonSize);
        if (!(shown > 0) || Double.isInfinite(shown) || block.isEmpty()) {
            return;
        }
        double baseline = y + shown * (block.ascent() - down * block.height());
        out.add(turn == 0 ? block.scaled(shown).at(x, baseline, anchor) : block.centeredAt(x, y, shown, turn));
    }
}
