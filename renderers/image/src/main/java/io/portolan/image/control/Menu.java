package io.portolan.image.control;

import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** A drop-down menu, folded up, or a row or column of buttons ({@code updatemenus}). */
final class Menu implements Control {

    private static final double LEAST = 30;
    private static final double PAD = 24;
    private static final double ARROW_WIDTH = 16;
    private static final double ARROW_INSET = 4;
    private static final double TEXT_X = 12;
    private static final double TEXT_Y = 3;
    private static final double GAP = 2;
    private static final double RADIUS = 2;
    private static final Color ACTIVE = Color.rgb(0xf4, 0xfa, 0xff);
    private static final Color EDGE = Color.rgb(0xbe, 0xc8, 0xd9);

    private final Attrs attrs;
    private final TextStyle font;
    private final Color paper;
    private final ControlBox place;
    private final List<TextBlock> labels;
    private final boolean dropdown;
    private final boolean vertical;

    Menu(Attrs attrs, TextStyle inherited, Attrs layout) {
        this.attrs = attrs;
        font = FontAttrs.style(attrs, "font", inherited);
        paper = layout.color("paper_bgcolor", Color.WHITE);
        place = ControlBox.of(attrs, -0.05, 1, "right", "top");
        labels = attrs.parts("buttons").stream()
                .filter(button -> button.flag("visible", true))
                .map(button -> TextBlock.of(button.text("label", ""), font))
                .toList();
        dropdown = attrs.word("type", "dropdown", "buttons").equals("dropdown");
        vertical = !attrs.word("direction", "down", "left", "right", "up").matches("left|right");
    }

    private double width(TextBlock label) {
        return Math.ceil(Math.max(label.width() + PAD, LEAST));
    }

    private double height(TextBlock label) {
        return Math.ceil(Math.max(label.lineHeight() * label.lineCount(), LEAST) + TEXT_Y);
    }

    private double widest() {
        return labels.stream().mapToDouble(this::width).max().orElse(LEAST);
    }

    private double tallest() {
        return labels.stream().mapToDouble(this::height).max().orElse(LEAST);
    }

    private double gaps() {
        return GAP * Math.max(0, labels.size() - 1);
    }

    private double totalWidth() {
        double row = labels.stream().mapToDouble(this::width).sum() + gaps();
        return dropdown ? widest() + ARROW_WIDTH : vertical ? widest() : row;
    }

    private double totalHeight() {
        double column = labels.stream().mapToDouble(this::height).sum() + gaps();
        return !dropdown && vertical ? column : tallest();
    }

    private double paddedWidth() {
        return totalWidth() + attrs.number("pad.l", 0) + attrs.number("pad.r", 0);
    }

    private double paddedHeight() {
        return totalHeight() + attrs.number("pad.t", 0) + attrs.number("pad.b", 0);
    }

    @Override
    public void push(Page page, Margins margins) {
        place.push(margins, paddedWidth(), paddedHeight());
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = place.place(page, paddedWidth(), paddedHeight());
        double border = attrs.number("borderwidth", 1);
        double x = box.x() + attrs.number("pad.l", 0);
        double y = box.y() + attrs.number("pad.t", 0);
        int active = (int) attrs.number("active", 0);
        if (dropdown) {
            header(x, y, border, active, out);
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            TextBlock label = labels.get(i);
            double wide = vertical ? widest() : width(label);
            double tall = vertical ? height(label) : tallest();
            boolean lit = i == active && attrs.flag("showactive", true);
            item(label, new Rect(x + border, y + border, wide, tall), lit, out);
            x += vertical ? 0 : wide + GAP;
            y += vertical ? tall + GAP : 0;
        }
    }

    private void header(double x, double y, double border, int active, List<Element> out) {
        double width = widest() + ARROW_WIDTH;
        double height = tallest();
        TextBlock label = active >= 0 && active < labels.size() ? labels.get(active) : TextBlock.of("", font);
        item(label, new Rect(x + border, y + border, width, height), false, out);
        TextBlock arrow = TextBlock.of(arrow(), font);
        out.add(arrow.at(x + width - ARROW_INSET, y + height / 2 + TEXT_Y, Anchor.END));
    }

    private String arrow() {
        switch (attrs.text("direction", "down")) {
            case "left":
                return "\u25c4";
            case "right":
                return "\u25ba";
            case "up":
                return "\u25b2";
            default:
                return "\u25bc";
        }
    }

    private void item(TextBlock label, Rect box, boolean lit, List<Element> out) {
        double border = attrs.number("borderwidth", 1);
        Color ground = lit ? ACTIVE : attrs.color("bgcolor", paper);
        Stroke edge = border > 0 ? Stroke.of(attrs.color("bordercolor", EDGE), border) : null;
        out.add(new PathElement(box.rounded(RADIUS), ground, edge));
        double raised = (label.lineCount() - 1) * label.lineHeight() / 2;
        out.add(label.at(box.x() + TEXT_X, box.centerY() - raised + TEXT_Y, Anchor.START));
    }
}
