package io.portolan.image.plot;

import static io.portolan.image.plot.LegendItem.GAP;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.List;

/** The legend: entries under a title or beside it, in a frame. */
public final class Legend {

    private static final double TITLE_PAD = 2;
    private static final double LEAST_HEIGHT = 30;

    private final Attrs attrs;
    private final Color paper;
    private final double border;
    private final double signWidth;
    private final double textGap;
    private final LegendPlace place;
    private final TextBlock title;
    private final String titleSide;
    private final List<LegendItem> items;
    private final double width;
    private final double height;
    private final double shownHeight;

    public Legend(Attrs attrs, List<List<LegendEntry>> groups, TextStyle inherited, Color paper, Page page) {
        this.attrs = attrs;
        this.paper = paper;
        TextStyle font = FontAttrs.style(attrs, "font", inherited);
        boolean vertical = !attrs.text("orientation", "v").equals("h");
        border = attrs.number("borderwidth", 0);
        signWidth = attrs.number("itemwidth", 30);
        textGap = attrs.number("indentation", 0) + signWidth + 2 * GAP;
        place = new LegendPlace(attrs, vertical);
        TextStyle titleFont = FontAttrs.style(attrs, "title.font", font.withSize(Math.rint(font.size() * 1.2)));
        title = TextBlock.of(attrs.text("title.text", ""), titleFont);
        titleSide = attrs.word(
                "title.side", vertical ? "top" : "left", "top", "left", "top left", "top center", "top right");
        TextStyle large = inherited.withSize(Math.rint(inherited.size() * 1.1));
        TextStyle heading = FontAttrs.style(attrs, "grouptitlefont", large);
        LegendSetting setting = set(groups, new LegendSetting(attrs, font, heading, border, textGap), vertical, page);
        items = setting.items();
        width = Math.ceil(Math.max(setting.width() + beside(), titleWidth() + 2 * (border + TITLE_PAD)));
        height = Math.ceil(Math.max(setting.height() + above(), titleHeight() + 2 * (border + GAP)));
        shownHeight = Math.min(height, Math.max(LEAST_HEIGHT, place.tallest(page)));
    }

    private LegendSetting set(List<List<LegendEntry>> groups, LegendSetting setting, boolean vertical, Page page) {
        if (vertical) {
            return setting.column(groups);
        }
        double most = Math.max(place.widest(page), 2 * textGap);
        return groups.size() > 1
                ? setting.columns(groups, most)
                : setting.rows(groups.isEmpty() ? List.of() : groups.get(0), most);
    }

    /** The pixels that the title takes to the left of the entries. */
    private double beside() {
        return titleSide.contains("left") ? titleWidth() : 0;
    }

    /** The pixels that the title takes above the entries. */
    private double above() {
        return titleSide.contains("top") ? titleHeight() : 0;
    }

    private double titleWidth() {
        return title.isEmpty() ? 0 : title.width() + (titleSide.equals("left") ? 2 * GAP : 0);
    }

    private double titleHeight() {
        return title.isEmpty() ? 0 : title.lineHeight() * title.lineCount();
    }

    public void push(Margins margins) {
        place.push(width, shownHeight, margins);
    }

    public void draw(Page page, List<Element> out) {
        Rect box = place.box(width, shownHeight, page);
        Stroke frame = border > 0 ? Stroke.of(attrs.color("bordercolor", Color.rgb(0x44, 0x44, 0x44)), border) : null;
        out.add(new PathElement(box.grown(-border / 2).path(), attrs.color("bgcolor", paper), frame));
        List<Element> inside = new ArrayList<>();
        double left = box.x() + border;
        double top = box.y() + border;
        if (!title.isEmpty()) {
            inside.add(title.at(left + TITLE_PAD + titleIndent(), top + title.lineHeight(), Anchor.START));
        }
        for (LegendItem item : items) {
            item.moved(left + beside(), top + above()).draw(signWidth, textGap, inside);
        }
        out.add(shownHeight < height ? Group.clipped(box, inside) : new Group(inside, null, 1));
    }

    private double titleIndent() {
        double free = width - 2 * (border + TITLE_PAD) - title.width();
        return titleSide.endsWith("center") ? free / 2 : titleSide.endsWith("right") ? free : 0;
    }
}
