package io.portolan.image.scene;

import java.util.List;

/**
 * A text of one or more lines.
 *
 * @param lines from top to bottom; immutable
 * @param x where the anchor of the first baseline is
 * @param y the first baseline
 * @param anchor which part of each line stands at {@code x}
 * @param angle degrees, clockwise, about (x, y)
 */
public record TextElement(List<TextLine> lines, double x, double y, Anchor anchor, double angle) implements Element {

    /** The part of a line that stands at a text's x. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** How much of a line's width lies left of x. */
        public double share() {
            return share;
        }
    }

    public TextElement {
        lines = List.copyOf(lines);
    }

    @Override
    public void paint(Painter painter) {
        painter.text(this);
    }
}
