package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one area looks: a bar, a slice, a tile.
 *
 * @param fill its colour
 * @param stroke of its outline; null for none
 * @param pattern over its colour; null for none
 */
public record AreaStyle(
        Color fill, @Nullable Stroke stroke, @Nullable Hatch pattern) {

    private static final Color EDGE = Color.rgb(0x44, 0x44, 0x44);

    /** The widest outline in a legend. */
    private static final double KEY_EDGE = 5;

    /**
     * The style of an area.
     *
     * @param stroke of its outline, which is left out if it cannot be seen
     * @param pattern the {@code pattern} part of its marker
     */
    public static AreaStyle of(Color fill, Stroke stroke, Attrs pattern) {
        return new AreaStyle(fill, stroke.visible() ? stroke : null, null)
                .withPattern(Hatch.of(pattern, fill).orElse(null));
    }

    /**
     * The style a {@code marker} part states for one bar.
     *
     * @param edge the colour of its outline; null where the marker tells it
     * @param fill the bar's colour
     * @param opacity of all of it
     */
    static AreaStyle of(Attrs marker, @Nullable Color edge, Color fill, double opacity) {
        double width = marker.number("line.width", 0);
        Color ink = (edge == null ? marker.color("line.color", EDGE) : edge).faded(opacity);
        Color shown = fill.faded(opacity);
        return new AreaStyle(
                shown,
                width > 0 ? Stroke.of(ink, width).dashed(Dashes.of(marker.text("line.dash", "solid"), width)) : null,
                null);
    }

    AreaStyle withPattern(@Nullable Hatch hatch) {
        return hatch == null ? this : new AreaStyle(hatch.ground(), stroke, hatch);
    }

    /** This style dimmed, if it is. */
    AreaStyle faded(boolean dimmed) {
        Stroke edge = stroke;
        return dimmed
                ? new AreaStyle(
                        fill.faded(Selection.DIMMED),
                        edge == null
                                ? null
                                : Stroke.of(edge.color().faded(Selection.DIMMED), edge.width())
                                        .dashed(edge.dash()),
                        pattern)
                : this;
    }

    /** Whether nothing of what is behind it shows through, and it has no outline. */
    boolean isSolid() {
        return fill.alpha() == 255 && stroke == null;
    }

    /** This style for a sign in the legend. */
    public AreaStyle forKey() {
        Stroke edge = stroke;
        return new AreaStyle(
                fill, edge == null ? null : Stroke.of(edge.color(), Math.min(KEY_EDGE, edge.width())), pattern);
    }

    /** Draws an area with this look; its pattern begins at an origin. */
    public void draw(Path outline, double originX, double originY, List<Element> out) {
        Hatch hatch = pattern;
        if (hatch == null) {
            out.add(new PathElement(outline, fill, stroke));
            return;
        }
        out.add(PathElement.filled(outline, fill));
        hatch.draw(outline, originX, originY, out);
        if (stroke != null) {
            out.add(PathElement.stroked(outline, stroke));
        }
    }
}
