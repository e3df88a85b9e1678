package io.portolan.image.space;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;

/** How the axes of a scene look where they do not say so themselves. */
final class AxisStyle {

    /** How far grids are from the axis's colour towards the ground's: from #444 on white, they are #ccc. */
    private static final double GRID_LIGHTNESS = (204.0 - 0x44) / (255.0 - 0x44);

    private static final double TITLE_SIZE = 1.2;
    private static final Color GRAY = Color.rgb(0x44, 0x44, 0x44);
    private static final Color WALL = Color.rgba(204, 204, 204, 0.5);

    private final Color ground;
    private final TextStyle font;

    AxisStyle(Attrs layout, Attrs scene, TextStyle font) {
        Color paper = layout.color("paper_bgcolor", Color.WHITE);
        ground = scene.color("bgcolor", Color.TRANSPARENT).over(paper);
        this.font = font;
    }

    private static Color own(Attrs axis) {
        return axis.color("color", GRAY);
    }

    Color grid(Attrs axis) {
        return axis.color("gridcolor", own(axis).toward(ground, GRID_LIGHTNESS));
    }

    Color zeroLine(Attrs axis) {
        return axis.color("zerolinecolor", own(axis));
    }

    Color line(Attrs axis) {
        return axis.color("linecolor", own(axis));
    }

    Color tick(Attrs axis) {
        return axis.color("tickcolor", line(axis));
    }

    Color wall(Attrs axis) {
        return axis.color("backgroundcolor", WALL);
    }

    TextStyle tickFont(Attrs axis) {
        return FontAttrs.style(axis, "tickfont", ink(axis));
    }

    TextStyle titleFont(Attrs axis) {
        TextStyle base = ink(axis);
        TextStyle larger = base.withSize(Math.rint(base.size() * TITLE_SIZE));
        String path = axis.has("title.font") ? "title.font" : "titlefont";
        return FontAttrs.style(axis, path, larger);
    }

    private TextStyle ink(Attrs axis) {
        return axis.color("color").map(font::withColor).orElse(font);
    }
}
