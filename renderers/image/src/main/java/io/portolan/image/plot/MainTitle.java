package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** The title of the figure, and its subtitle. */
public final class MainTitle {

    private static final double MID_SHIFT = 0.35;
    private static final double CAP_SHIFT = 0.7;
    private static final double SUBTITLE_GAP = 1.6;

    private final Attrs title;
    private final TextStyle font;
    private final Page page;

    public MainTitle(Attrs layout, TextStyle font, Page page) {
        this.title = layout.part("title");
        this.font = font;
        this.page = page;
    }

    public void draw(List<Element> out) {
        String stated = title.text("text", "");
        String text = stated.startsWith("Click to enter ") ? "" : stated;
        TextStyle style = FontAttrs.style(title, "font", font.withSize(Math.rint(font.size() * 1.4)));
        Anchor anchor = anchor();
        double y = y() + style.size() * shift();
        TextBlock block = TextBlock.of(text, style);
        if (!block.isEmpty()) {
            out.add(block.at(x(anchor), y, anchor));
        }
        String below = title.text("subtitle.text", "");
        if (!below.isEmpty()) {
            TextStyle small = FontAttrs.style(title, "subtitle.font", style.withSize(Math.rint(style.size() * 0.7)));
            double bottom = y + block.height() - block.ascent();
            out.add(TextBlock.of(below, small)
                    .at(x(anchor), bottom + SUBTITLE_GAP * small.size() - small.size() * 0.5, anchor));
        }
    }

    private Anchor anchor() {
        double x = title.number("x", 0.5);
        switch (title.text("xanchor", "auto")) {
            case "left":
                return Anchor.START;
            case "right":
                return Anchor.END;
            case "center":
                return Anchor.MIDDLE;
            default:
                return x < 1.0 / 3 ? Anchor.START : x > 2.0 / 3 ? Anchor.END : Anchor.MIDDLE;
        }
    }

    private double x(Anchor anchor) {
        double pad = anchor == Anchor.START
                ? title.number("pad.l", 0)
                : anchor == Anchor.END ? -title.number("pad.r", 0) : 0;
        double x = title.number("x", 0.5);
        return pad + (title.text("xref", "container").equals("paper") ? page.paperX(x) : page.width() * x);
    }

    private String verticalAnchor() {
        String stated = title.text("yanchor", "auto");
        if (!stated.equals("auto")) {
            return stated;
        }
        double y = title.number("y", 0.5);
        return title.number("y").isEmpty() ? "middle" : y < 1.0 / 3 ? "bottom" : y > 2.0 / 3 ? "top" : "middle";
    }

    private double shift() {
        switch (verticalAnchor()) {
            case "top":
                return CAP_SHIFT;
            case "bottom":
                return 0;
            default:
                return title.number("y").isEmpty() && !title.has("yanchor") ? 0 : MID_SHIFT;
        }
    }

    private double y() {
        double pad = verticalAnchor().equals("top")
                ? title.number("pad.t", 0)
                : verticalAnchor().equals("bottom") ? -title.number("pad.b", 0) : 0;
        return pad
                + title.number("y")
                        .map(y -> title.text("yref", "container").equals("paper")
                                ? page.paperY(y)
                                : page.height() * (1 - y))
                        .orElse(page.plot().y() / 2);
    }
}
