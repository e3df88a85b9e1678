package io.portolan.image.plot;

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

/** The legend: entries in groups, set in a column or in rows. */
public final class Legend {

    private static final double ITEM_GAP = 5;
    private static final double TITLE_PAD = 2;

    private final Attrs attrs;
    private final TextStyle font;
    private final Color paper;
    private final List<List<LegendEntry>> groups;
    private final boolean vertical;
    private final double border;
    private final double textGap;
    private final TextBlock title;
    private final List<Item> items = new ArrayList<>();
    private double width;
    private double height;

    /** An entry at its place in the legend: x of its sign's left end, y of its middle. */
    private record Item(LegendEntry entry, TextBlock block, double x, double y) {}

    public Legend(Attrs attrs, List<List<LegendEntry>> groups, TextStyle inherited, Color paper, Page page) {
        this.attrs = attrs;
        this.groups = groups;
        this.paper = paper;
        font = FontAttrs.style(attrs, "font", inherited);
        vertical = !attrs.text("orientation", "v").equals("h");
        border = attrs.number("borderwidth", 0);
        textGap = attrs.number("indentation", 0) + attrs.number("itemwidth", 30) + 2 * ITEM_GAP;
        TextStyle titleFont = FontAttrs.style(attrs, "title.font", font.withSize(Math.rint(font.size() * 1.1)));
        title = TextBlock.of(attrs.text("title.text", ""), titleFont);
        if (vertical) {
            column();
        } else {
            rows(page);
        }
        boolean beside = titleIsBeside();
        width = Math.ceil(Math.max(width + (beside ? titleWidth() : 0), titleWidth() + 2 * (border + TITLE_PAD)));
        height = Math.ceil(Math.max(height + (beside ? 0 : titleHeight()), titleHeight() + 2 * (border + ITEM_GAP)));
        double most = attrs.number("maxheight", 0);
        double limit = most > 1
                ? most
                : beyondPlot() || !vertical ? page.height() * 0.5 : page.plot().height();
        shownHeight = Math.min(height, Math.max(30, limit));
    }

    private final double shownHeight;

    private boolean beyondPlot() {
        double y = y();
        return y < 0 || y > 1 || y == 0 && yAnchor() == 0 || y == 1 && yAnchor() == 1;
    }

    private boolean titleIsBeside() {
        return attrs.text("title.side", vertical ? "top" : "left").equals("left");
    }

    private double titleWidth() {
        return title.isEmpty() ? 0 : title.width() + (titleIsBeside() ? 2 * ITEM_GAP : 0);
    }

    private double titleHeight() {
        return title.isEmpty() ? 0 : title.lineHeight() * title.lineCount();
    }

    private double itemHeight(TextBlock block) {
        return Math.max(block.lineHeight() * block.lineCount(), 16) + 3;
    }

    private TextBlock block(LegendEntry entry) {
        return TextBlock.of(entry.text(), font);
    }

    private void column() {
        double left = border + (titleIsBeside() ? titleWidth() : 0);
        double top = border + (titleIsBeside() ? 0 : titleHeight());
        double down = 0;
        double widest = 0;
        double groupGap = attrs.number("tracegroupgap", 10);
        for (int g = 0; g < groups.size(); g++) {
            for (LegendEntry entry : groups.get(g)) {
                TextBlock block = block(entry);
                double tall = itemHeight(block);
                items.add(new Item(entry, block, left, top + down + tall / 2 + ITEM_GAP + g * groupGap));
                down += tall;
                widest = Math.max(widest, entry.isTitle() ? block.width() - textGap + 2 * ITEM_GAP : block.width());
            }
        }
        width = widest + ITEM_GAP + textGap + 2 * border;
        height = down + 2 * (border + ITEM_GAP) + Math.max(0, groups.size() - 1) * groupGap;
    }

    private double itemWidth(TextBlock block) {
        return Math.max(
                block.width() + textGap,
                attrs.number("entrywidth", 0) > 1 ? attrs.number("entrywidth", 0) + textGap : 0);
    }

    private double widestRow(Page page) {
        boolean beyondLeft = x() < 0 || x() == 0 && xAnchor() == 1;
        boolean beyondRight = x() > 1 || x() == 1 && xAnchor() == 0;
        double half = page.width() / 2.0;
        double fits = beyondLeft
                ? beyondPlot() && xAnchor() == 0 ? page.plot().right() : half
                : beyondRight
                        ? beyondPlot() && xAnchor() == 1
                                ? page.width() - page.plot().x()
                                : half
                        : page.plot().width();
        return Math.max(fits, 2 * textGap);
    }

    private void rows(Page page) {
        double most = widestRow(page);
        double left = border + (titleIsBeside() ? titleWidth() : 0);
        double top = border + (titleIsBeside() ? 0 : titleHeight());
        if (groups.size() > 1) {
            groupedRows(most, left, top);
            return;
        }
        double widest = 0;
        double sum = 0;
        List<LegendEntry> entries = groups.isEmpty() ? List.of() : groups.get(0);
        for (LegendEntry entry : entries) {
            double wide = itemWidth(block(entry));
            widest = Math.max(widest, wide);
            sum += wide;
        }
        boolean oneRow = sum + 2 * border + (entries.size() - 1) * ITEM_GAP < most;
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double rowWidth = 0;
        double longest = 0;
        for (LegendEntry entry : entries) {
            TextBlock block = block(entry);
            double wide = itemWidth(block);
            double next = (oneRow ? wide : widest) + ITEM_GAP;
            if (next + border + x - ITEM_GAP >= most && x > 0) {
                longest = Math.max(longest, rowWidth);
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            items.add(new Item(entry, block, left + x, top + y + itemHeight(block) / 2 + ITEM_GAP));
            rowWidth = x + wide + ITEM_GAP;
            x += next;
            rowHeight = Math.max(rowHeight, itemHeight(block));
        }
        width = (oneRow ? x : Math.max(longest, rowWidth)) + 2 * border;
        height = y + rowHeight + 2 * (border + ITEM_GAP);
    }

    private void groupedRows(double most, double left, double top) {
        double x = 0;
        double y = 0;
        double tallest = 0;
        double longest = 0;
        for (List<LegendEntry> group : groups) {
            double widest = 0;
            for (LegendEntry entry : group) {
                widest = Math.max(widest, itemWidth(block(entry)));
            }
            if (x > 0 && widest + ITEM_GAP + border + x > most) {
                longest = Math.max(longest, x);
                x = 0;
                y += tallest + attrs.number("tracegroupgap", 10);
                tallest = 0;
            }
            double down = 0;
            for (LegendEntry entry : group) {
                TextBlock block = block(entry);
                items.add(new Item(entry, block, left - border + x, top + y + down + ITEM_GAP + itemHeight(block) / 2));
                down += itemHeight(block);
            }
            tallest = Math.max(tallest, down);
            x += widest + ITEM_GAP;
        }
        width = Math.max(longest, x) + border;
        height = y + tallest + 2 * (border + ITEM_GAP);
    }

    private double x() {
        return attrs.number("x", vertical ? isOnPage("xref") ? 1 : 1.02 : 0);
    }

    private double y() {
        return attrs.number("y", vertical || isOnPage("yref") ? 1 : -0.1);
    }

    private boolean isOnPage(String reference) {
        return attrs.text(reference, "paper").equals("container");
    }

    private double xAnchor() {
        return Anchors.horizontal(attrs.text("xanchor", isOnPage("xref") && vertical ? "right" : "left"), x());
    }

    /** As a share from the top. */
    private double yAnchor() {
        return Anchors.vertical(attrs.text("yanchor", vertical || isOnPage("yref") ? "auto" : "top"), y());
    }

    public void push(Margins margins) {
        if (isOnPage("xref") && isOnPage("yref")) {
            return;
        }
        if (isOnPage("yref")) {
            if (y() == 1 && yAnchor() == 0) {
                margins.reserve(2, shownHeight);
            } else if (y() == 0 && yAnchor() == 1) {
                margins.reserve(3, shownHeight);
            }
            return;
        }
        margins.push(Margins.Push.at(
                x(),
                y(),
                width * xAnchor(),
                width * (1 - xAnchor()),
                shownHeight * yAnchor(),
                shownHeight * (1 - yAnchor())));
    }

    public void draw(Page page, List<Element> out) {
        double left = isOnPage("xref") ? page.width() * x() : page.paperX(x());
        double top = isOnPage("yref") ? page.height() * (1 - y()) : page.paperY(y());
        left = Math.max(0, Math.min(page.width() - width, left - xAnchor() * width));
        top = Math.max(0, Math.min(page.height() - shownHeight, top - yAnchor() * shownHeight));
        Rect box = new Rect(left + border / 2, top + border / 2, width - border, shownHeight - border);
        Stroke frame = border > 0 ? Stroke.of(attrs.color("bordercolor", Color.rgb(0x44, 0x44, 0x44)), border) : null;
        out.add(new PathElement(box.path(), attrs.color("bgcolor", paper), frame));
        List<Element> inside = new ArrayList<>();
        if (!title.isEmpty()) {
            inside.add(title.at(left + border + TITLE_PAD, top + border + title.lineHeight(), Anchor.START));
        }
        for (Item item : items) {
            draw(item, left, top, inside);
        }
        out.add(
                shownHeight < height
                        ? Group.clipped(new Rect(left, top, width, shownHeight), inside)
                        : new Group(inside, null, 1));
    }

    private void draw(Item item, double left, double top, List<Element> out) {
        double x = left + item.x();
        double y = top + item.y();
        TextBlock block = item.block();
        double baseline = y - block.lineHeight() * ((block.lineCount() - 1) / 2.0 - 0.3);
        boolean heading = item.entry().isTitle();
        List<Element> parts = new ArrayList<>();
        if (!heading) {
            item.entry().key().draw(x + ITEM_GAP + attrs.number("itemwidth", 30) / 2, y, parts);
        }
        parts.add(block.at(heading ? x + ITEM_GAP : x + textGap, baseline, Anchor.START));
        boolean hidden = item.entry().attrs().text("visible", "").equals("legendonly");
        if (hidden) {
            out.add(Group.translucent(0.5, parts));
        } else {
            out.addAll(parts);
        }
    }
}
