package io.portolan.image.plot;

import static io.portolan.image.plot.LegendItem.GAP;

import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.List;

/** Sets the entries of a legend in a column, in rows, or in columns of groups beside each other. */
final class LegendSetting {

    private final Attrs attrs;
    private final TextStyle font;
    private final TextStyle heading;
    private final double border;
    private final double textGap;
    private final List<LegendItem> items = new ArrayList<>();
    private double width;
    private double height;

    /**
     * Nothing set yet.
     *
     * @param heading the font of groups' titles that state none
     * @param border the pixels of the frame, on each side
     * @param textGap the pixels from an entry's left end to its text
     */
    LegendSetting(Attrs attrs, TextStyle font, TextStyle heading, double border, double textGap) {
        this.attrs = attrs;
        this.font = font;
        this.heading = heading;
        this.border = border;
        this.textGap = textGap;
    }

    /** The entries, from the inner corner of the frame. */
    List<LegendItem> items() {
        return items;
    }

    /** With the frame. */
    double width() {
        return width;
    }

    /** With the frame. */
    double height() {
        return height;
    }

    private TextBlock block(LegendEntry entry) {
        TextStyle style = entry.isTitle() ? FontAttrs.style(entry.attrs(), "legendgrouptitle.font", heading) : font;
        return TextBlock.of(entry.text(), style);
    }

    private double groupGap() {
        return attrs.number("tracegroupgap", 10);
    }

    LegendSetting column(List<List<LegendEntry>> groups) {
        double down = 0;
        double widest = 0;
        for (int g = 0; g < groups.size(); g++) {
            for (LegendEntry entry : groups.get(g)) {
                TextBlock block = block(entry);
                double tall = LegendItem.height(block);
                items.add(new LegendItem(entry, block, 0, down + tall / 2 + GAP + g * groupGap()));
                down += tall;
                widest = Math.max(widest, entry.isTitle() ? block.width() - textGap + 2 * GAP : block.width());
            }
        }
        width = widest + GAP + textGap + 2 * border;
        height = down + 2 * (border + GAP) + Math.max(0, groups.size() - 1) * groupGap();
        return this;
    }

    private boolean isFraction() {
        return attrs.text("entrywidthmode", "pixels").equals("fraction");
    }

    /** The width of an entry in a row; of a title, without a sign. */
    private double width(LegendEntry entry, TextBlock block, double most) {
        double stated = entry.attrs().number("legendwidth", attrs.number("entrywidth", 0));
        return isFraction() ? most * stated : textGap + (stated > 0 ? stated : block.width());
    }

    /** Sets entries in rows of at most a width. */
    LegendSetting rows(List<LegendEntry> entries, double most) {
        double widest = 0;
        double sum = 0;
        for (LegendEntry entry : entries) {
            double wide = width(entry, block(entry), most);
            widest = Math.max(widest, wide);
            sum += wide;
        }
        boolean oneRow = sum + 2 * border + (entries.size() - 1) * GAP < most;
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double rowWidth = 0;
        double longest = 0;
        for (LegendEntry entry : entries) {
            TextBlock block = block(entry);
            double wide = width(entry, block, most);
            double next = (oneRow ? wide : widest) + (isFraction() ? 0 : GAP);
            if (next + border + x - GAP >= most && x > 0) {
                longest = Math.max(longest, rowWidth);
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            double tall = LegendItem.height(block);
            items.add(new LegendItem(entry, block, x, y + tall / 2 + GAP));
            rowWidth = x + wide + GAP;
            x += next;
            rowHeight = Math.max(rowHeight, tall);
        }
        width = (oneRow ? x : Math.max(longest, rowWidth)) + 2 * border;
        height = y + rowHeight + 2 * (border + GAP);
        return this;
    }

    /** Sets groups as columns, in rows of at most a width. */
    LegendSetting columns(List<List<LegendEntry>> groups, double most) {
        double x = 0;
        double y = 0;
        double tallest = 0;
        double longest = 0;
        for (List<LegendEntry> group : groups) {
            double next = widest(group, most) + GAP;
            if (x > 0 && next + border + x > most) {
                longest = Math.max(longest, x);
                x = 0;
                y += tallest + groupGap();
                tallest = 0;
            }
            // The frame is no part of where groups begin, as in plotly.js.
            tallest = Math.max(tallest, column(group, x - border, y));
            x += next;
        }
        width = Math.max(longest, x) + border;
        height = y + tallest + 2 * (border + GAP);
        return this;
    }

    private double widest(List<LegendEntry> group, double most) {
        return group.stream()
                .mapToDouble(entry -> width(entry, block(entry), most))
                .max()
                .orElse(0);
    }

    /** Adds entries under each other; how tall they are together. */
    private double column(List<LegendEntry> group, double x, double y) {
        double down = 0;
        for (LegendEntry entry : group) {
            TextBlock block = block(entry);
            double tall = LegendItem.height(block);
            items.add(new LegendItem(entry, block, x, y + down + GAP + tall / 2));
            down += tall;
        }
        return down;
    }
}
