package io.portolan.image.trace;

import io.portolan.image.scene.Element;
import io.portolan.image.value.Attrs;
import java.util.List;

/**
 * A line of the legend.
 *
 * @param text what it says, in pseudo-HTML
 * @param attrs of its trace, for its group and rank
 * @param isTitle whether it heads a group
 * @param key draws its sign
 */
public record LegendEntry(String text, Attrs attrs, boolean isTitle, Key key) {

    /** Draws a sign of about 30 by 15 pixels around a point. */
    public interface Key {

        void draw(double cx, double cy, List<Element> out);
    }

    public LegendEntry(String text, Attrs attrs, Key key) {
        this(text, attrs, false, key);
    }

    /** The heading of a group. */
    public static LegendEntry title(String text, Attrs attrs) {
        return new LegendEntry(text, attrs, true, (cx, cy, out) -> {});
    }
}
