package io.portolan.image.text;

import io.portolan.image.font.Typeface;
import io.portolan.image.font.Typefaces;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextStyle;
import java.util.List;

/**
 * A text set in lines, ready to be placed.
 *
 * @param lines from top to bottom; immutable
 * @param style of the text as a whole
 */
public record TextBlock(List<TextLine> lines, TextStyle style) {

    /** The distance of baselines in a text of several lines, in font sizes. */
    public static final double LINE_SPACING = 1.3;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Sets a text of Plotly's pseudo-HTML. */
    public static TextBlock of(String markup, TextStyle style) {
        return new TextBlock(new MarkupReader(style).read(markup), style);
    }

    public boolean isEmpty() {
        return width() == 0;
    }

    public int lineCount() {
        return lines.size();
    }

    /** The widest line's advance in pixels. */
    public double width() {
        double widest = 0;
        for (TextLine line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    /** Pixels from the top of the first line's letters to the bottom of the last one's, as browsers measure boxes. */
    public double height() {
        return ascent() + descent() + (lines.size() - 1) * lineHeight();
    }

    public double lineHeight() {
        return style.size() * LINE_SPACING;
    }

    /** Browsers round both to whole pixels. */
    public double ascent() {
        Typeface face = Typefaces.of(style);
        return Math.rint(face.ascent() * style.size());
    }

    public double descent() {
        Typeface face = Typefaces.of(style);
        return Math.rint(face.descent() * style.size());
    }

    /** The text with its first baseline at y. */
    public Element at(double x, double y, Anchor anchor) {
        return at(x, y, anchor, 0);
    }

    /** The text with its first baseline at y, turned clockwise by degrees about that point. */
    public Element at(double x, double y, Anchor anchor, double angle) {
        return DecoratedText.of(new TextElement(lines, x, y, anchor, angle));
    }

    /** The upright rectangle around the text where {@link #at(double, double, Anchor, double)} puts it. */
    public Rect boundsAt(double x, double y, Anchor anchor, double angle) {
        double left = -width() * anchor.share();
        Rect box = new Rect(left, -ascent(), width(), height());
        return angle == 0 ? box.moved(x, y) : box.path().rotated(angle).bounds().moved(x, y);
    }

    /** The text with the middle of its box at a point, made larger by a factor and turned clockwise by degrees. */
    public Element centeredAt(double x, double y, double scale, double angle) {
        double down = scale * (ascent() - height() / 2);
        double radians = StrictMath.toRadians(angle);
        return scaled(scale)
                .at(x - down * StrictMath.sin(radians), y + down * StrictMath.cos(radians), Anchor.MIDDLE, angle);
    }

    /** This text made larger by a factor, above 0, with everything in it. */
    public TextBlock scaled(double factor) {
        return factor == 1
                ? this
                : new TextBlock(
                        lines.stream().map(line -> line.scaled(factor)).toList(),
                        style.withSize(style.size() * factor));
    }

    /** The text with the middle of its box at a height. */
    public Element centeredOn(double x, double middle, Anchor anchor) {
        return at(x, middle - height() / 2 + ascent(), anchor);
    }
}
