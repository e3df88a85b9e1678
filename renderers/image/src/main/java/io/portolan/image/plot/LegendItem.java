package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.LegendEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry at its place in the legend.
 *
 * @param x its left end from the legend's left edge
 * @param y its middle from the legend's top edge
 */
record LegendItem(LegendEntry entry, TextBlock block, double x, double y) {

    /** The pixels between a text and what is beside it. */
    static final double GAP = 5;

    /** The pixels that an entry takes in a column. */
    static double height(TextBlock block) {
        return Math.max(block.lineHeight() * block.lineCount(), 16) + 3;
    }

    LegendItem moved(double dx, double dy) {
        return new LegendItem(entry, block, x + dx, y + dy);
    }

    /**
     * Draws the entry.
     *
     * @param signWidth the width of the room for its sign
     * @param textGap where its text begins
     */
    void draw(double signWidth, double textGap, List<Element> out) {
        double baseline = y - block.lineHeight() * ((block.lineCount() - 1) / 2.0 - 0.3);
        List<Element> parts = new ArrayList<>();
        if (!entry.isTitle()) {
            entry.key().draw(x + GAP + signWidth / 2, y, parts);
        }
        parts.add(block.at(entry.isTitle() ? x + GAP : x + textGap, baseline, Anchor.START));
        boolean hidden = entry.attrs().text("visible", "").equals("legendonly");
        if (hidden) {
            out.add(Group.translucent(0.5, parts));
        } else {
            out.addAll(parts);
        }
    }
}
