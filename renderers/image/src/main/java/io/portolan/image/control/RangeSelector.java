package io.portolan.image.control;

import io.portolan.image.axis.Axis;
import io.portolan.image.plot.AxisSet;
import io.portolan.image.plot.AxisView;
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
import io.portolan.image.value.Dates;
import io.portolan.image.value.FontAttrs;
import io.portolan.image.value.Shades;
import java.util.List;

/** Buttons over a date axis that choose how much of it is shown. */
final class RangeSelector implements Control {

    private static final double GAP = 5;
    private static final double PAD = 10;
    private static final double LEAST = 30;
    private static final double RADIUS = 3;
    private static final double ABOVE = 0.02;
    private static final Color GROUND = Color.rgb(0xee, 0xee, 0xee);
    private static final Color EDGE = Color.rgb(0x44, 0x44, 0x44);

    private final AxisView view;
    private final Attrs attrs;
    private final List<Attrs> buttons;
    private final TextStyle font;
    private final ControlBox place;

    RangeSelector(AxisView view, AxisSet axes, TextStyle inherited) {
        this.view = view;
        attrs = view.attrs().part("rangeselector");
        font = FontAttrs.style(attrs, "font", inherited);
        buttons = attrs.parts("buttons").stream()
                .filter(button -> button.flag("visible", true))
                .toList();
        double top = axes.views().stream()
                .filter(other -> other.anchor() == view)
                .mapToDouble(AxisView::domainEnd)
                .max()
                .orElse(0);
        place = ControlBox.of(attrs, view.domainStart(), top + ABOVE, "left", "bottom");
    }

    private TextBlock label(Attrs button) {
        String step = step(button);
        String automatic = step.equals("all") ? "all" : (int) button.number("count", 1) + step.substring(0, 1);
        return TextBlock.of(button.text("label", automatic), font);
    }

    private static String step(Attrs button) {
        return button.word("step", "month", "year", "day", "hour", "minute", "second", "all");
    }

    private double width(Attrs button) {
        return Math.max(label(button).width() + PAD, LEAST);
    }

    private double height() {
        return buttons.stream()
                .map(this::label)
                .mapToDouble(label -> Math.max(label.lineHeight() * label.lineCount(), 16) + 3)
                .max()
                .orElse(0);
    }

    private double totalWidth() {
        return buttons.stream().mapToDouble(button -> width(button) + GAP).sum();
    }

    @Override
    public void push(Page page, Margins margins) {
        place.push(margins, Math.ceil(totalWidth()), Math.ceil(height()));
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = place.place(page, totalWidth(), height());
        double border = attrs.number("borderwidth", 0);
        double x = box.x() + border;
        double y = box.y() + border;
        for (Attrs button : buttons) {
            Rect area = new Rect(x, y, width(button), height());
            Stroke edge = border > 0 ? Stroke.of(attrs.color("bordercolor", EDGE), border) : null;
            out.add(new PathElement(area.rounded(RADIUS), ground(button), edge));
            TextBlock label = label(button);
            double raised = (label.lineCount() - 1) * label.lineHeight() / 2;
            out.add(label.at(area.centerX(), area.centerY() - raised + 3, Anchor.MIDDLE));
            x += area.width() + GAP;
        }
    }

    private Color ground(Attrs button) {
        Color plain = attrs.color("bgcolor", GROUND);
        boolean dark = plain.over(Color.WHITE).brightness() < 128;
        return isActive(button) ? attrs.color("activecolor", Shades.lighter(plain, dark ? 0.25 : -0.1)) : plain;
    }

    /** Whether the axis shows what the button would make it show. */
    private boolean isActive(Attrs button) {
        Axis axis = view.axis();
        if (step(button).equals("all")) {
            return view.attrs()
                    .text("autorange", view.attrs().has("range") ? "false" : "true")
                    .equals("true");
        }
        boolean backward = button.text("stepmode", "backward").equals("backward");
        double from = Dates.back(axis.high(), step(button), (int) button.number("count", 1));
        return backward && Math.abs(from - axis.low()) < 0.5;
    }
}
