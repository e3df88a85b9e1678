package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.JsonObject;
import java.util.List;

/** The title of the figure, and its subtitle. */
public final class MainTitle {

    private static final double MID_SHIFT = 0.35;
    private static final double CAP_SHIFT = 0.7;
    private static final double SUBTITLE_GAP = 1.6;

    private final Attrs title;
    private final Attrs layout;
    private final TextStyle font;
    private final Page page;

    public MainTitle(Attrs layout, TextStyle font, Page page) {
        Attrs stated = layout.part("title");
        this.title = stated.flag("automargin", false) ? atEdge(stated) : stated;
        this.layout = layout;
        this.font = font;
        this.page = page;
    }

    /** A title with margins of its own stands at the edge of the plot or of the page unless told otherwise. */
    private static Attrs atEdge(Attrs title) {
        boolean paper = title.text("yref", "container").equals("paper");
        double y = paper ? title.number("y", 1) == 0 ? 0 : 1 : title.number("y", 1);
        String anchor = (paper ? y == 0 : y >= 0.5) ? "top" : "bottom";
        Attrs standing = Attrs.of(JsonObject.of("y", y)).over(title);
        return title.text("yanchor", "auto").equals("auto")
                ? Attrs.of(JsonObject.of("yanchor", anchor)).over(standing)
                : standing;
    }

    /** Asks for the margin it needs, if it is to. */
    public void push(Margins margins) {
        double needed = needed();
        if (needed == 0) {
            return;
        }
        double y = title.number("y", 1);
        if (!isOnPaper()) {
            margins.reserve(isAbove() ? 2 : 3, needed);
        } else if (isOffPage()) {
            margins.push(
                    Margins.Push.at(title.number("x", 0.5), y, 0, 0, isAbove() ? needed : 0, isAbove() ? 0 : needed));
        }
    }

    /** The pixels it asks for; 0 where the margin holds it, or where it asks for none. */
    private double needed() {
        if (!title.flag("automargin", false) || block().isEmpty()) {
            return 0;
        }
        double needed = (isOnPaper() ? height() : height() * heightShare() + fromEdge())
                + title.number("pad.t", 0)
                + title.number("pad.b", 0);
        double margin = isAbove() ? layout.number("margin.t", 100) : layout.number("margin.b", 80);
        return needed > margin ? needed : 0;
    }

    private boolean isOnPaper() {
        return title.text("yref", "container").equals("paper");
    }

    private boolean isAbove() {
        return title.number("y", 1) > 0.5;
    }

    private double fromEdge() {
        double y = title.number("y", 1);
        return page.height() * (isAbove() ? 1 - y : y);
    }

    /** How much of it stands further from the edge than its anchor. */
    private double heightShare() {
        String anchor = verticalAnchor();
        return anchor.equals("middle") ? 0.5 : anchor.equals(isAbove() ? "top" : "bottom") ? 1 : 0;
    }

    private boolean isOffPage() {
        boolean top = verticalAnchor().equals("top");
        if (top && isAbove() || verticalAnchor().equals("bottom") && !isAbove()) {
            return false;
        }
        double start = top ? y() : y() - height();
        return (isAbove() ? start : page.plot().height() - start) < height();
    }

    /** How tall it is together with its subtitle. */
    private double height() {
        TextBlock below = subtitle();
        return below.isEmpty()
                ? block().height()
                : block().height() + SUBTITLE_GAP * below.style().size();
    }

    private TextBlock block() {
        String stated = title.text("text", "");
        String text = stated.startsWith("Click to enter ") ? "" : stated;
        return TextBlock.of(text, FontAttrs.style(title, "font", font.withSize(Math.rint(font.size() * 1.4))));
    }

    private TextBlock subtitle() {
        TextStyle style = block().style();
        TextStyle small = FontAttrs.style(title, "subtitle.font", style.withSize(Math.rint(style.size() * 0.7)));
        return TextBlock.of(title.text("subtitle.text", ""), small);
    }

    public void draw(List<Element> out) {
        TextBlock block = block();
        Anchor anchor = anchor();
        double y = y() + block.style().size() * (needed() > 0 ? pushedShift(block) : shift());
        if (!block.isEmpty()) {
            out.add(block.at(x(anchor), y, anchor));
        }
        TextBlock below = subtitle();
        if (!below.isEmpty()) {
            double bottom = y + block.height() - block.ascent();
            double size = below.style().size();
            out.add(below.at(x(anchor), bottom + SUBTITLE_GAP * size - size * 0.5, anchor));
        }
    }

    /** How many font sizes below its place a title is written that has pushed the margin. */
    private double pushedShift(TextBlock block) {
        if (block.lineCount() > 1) {
            double up = (block.lineCount() - 1) * TextBlock.LINE_SPACING + MID_SHIFT;
            return title.number("y", 1) == 0 ? up : -up;
        }
        String anchor = verticalAnchor();
        return anchor.equals("top") ? CAP_SHIFT + 0.3 : anchor.equals("bottom") ? -0.3 : MID_SHIFT;
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
