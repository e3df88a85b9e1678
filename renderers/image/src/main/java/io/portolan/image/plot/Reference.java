package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Rect;
import io.portolan.json.Json;
import org.jspecify.annotations.Nullable;

/** What the coordinate of a shape or annotation counts on: an axis, an axis's domain, or the plot as a whole. */
public final class Reference {

    /** Where a coordinate is that is not stated. */
    private static final double MIDDLE = 0.5;

    private final boolean horizontal;
    private final @Nullable AxisView view;
    private final boolean domain;
    private final Page page;

    /**
     * A reference.
     *
     * @param name such as {@code x2}, {@code y domain} or {@code paper}
     */
    public Reference(String name, boolean horizontal, AxisSet axes, Page page) {
        this.horizontal = horizontal;
        this.page = page;
        domain = name.endsWith(" domain");
        AxisView found = axes.find(name.replace(" domain", ""));
        view = found != null && found.isX() == horizontal ? found : null;
    }

    private Reference(boolean horizontal, Page page) {
        this.horizontal = horizontal;
        this.page = page;
        domain = false;
        view = null;
    }

    /** What counts on the plot as a whole. */
    static Reference paper(boolean horizontal, Page page) {
        return new Reference(horizontal, page);
    }

    @Nullable
    public AxisView axis() {
        return domain ? null : view;
    }

    /** The pixel of a coordinate; the middle for null, NaN where it is none. */
    public double pixel(@Nullable Json value) {
        AxisView on = view;
        double number = value == null ? MIDDLE : Coordinates.number(value);
        if (on == null) {
            return horizontal ? page.paperX(number) : page.paperY(number);
        }
        if (domain) {
            double length = on.axis().length();
            return on.axis().offset() + (horizontal ? number : 1 - number) * length;
        }
        Axis axis = on.axis();
        return value == null ? axis.offset() + MIDDLE * axis.length() : axis.pixel(axis.position(value));
    }

    /** How many pixels a length is; NaN where it is none. */
    double length(double size) {
        AxisView on = view;
        if (on == null) {
            return size * (horizontal ? page.plot().width() : page.plot().height());
        }
        return domain ? size * on.axis().length() : Math.abs(size * on.axis().pixelsPerUnit());
    }

    /** What stands on an axis stays within that axis; along paper coordinates it may reach the page's edge. */
    static @Nullable Rect room(Reference x, Reference y) {
        AxisView across = x.axis();
        AxisView down = y.axis();
        if (across == null && down == null) {
            return null;
        }
        double left = across == null ? 0 : across.axis().offset();
        double right = across == null ? x.page.width() : left + across.axis().length();
        double top = down == null ? 0 : down.axis().offset();
        double bottom = down == null ? x.page.height() : top + down.axis().length();
        return Rect.between(left, top, right, bottom);
    }
}
