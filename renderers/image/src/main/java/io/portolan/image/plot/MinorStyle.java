package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.Dashes;
import io.portolan.image.value.Attrs;

/** How minor ticks and the grid between the grid look: as their attributes say, or a little less than the major ones. */
final class MinorStyle {

    private static final double LENGTH_SHARE = 0.6;
    private static final double GRID_SHARE = 0.67;

    private final Attrs attrs;
    private final AxisStyle major;

    MinorStyle(Attrs axis, AxisStyle major) {
        attrs = axis.part("minor");
        this.major = major;
    }

    boolean isShown() {
        return showsTicks() || showsGrid();
    }

    /** {@code outside}, {@code inside}, or empty for none. */
    String tickPlacement() {
        boolean styled = attrs.has("ticklen") || attrs.has("tickwidth") || attrs.has("tickcolor");
        return attrs.word("ticks", styled ? "outside" : "", "inside", "outside", "");
    }

    boolean showsTicks() {
        return !tickPlacement().isEmpty();
    }

    double tickLength() {
        double whole = major.showsTicks() && major.tickLength() > 0 ? major.tickLength() : AxisStyle.TICK_LENGTH;
        return attrs.number("ticklen", LENGTH_SHARE * whole);
    }

    double tickWidth() {
        return attrs.number("tickwidth", major.showsTicks() ? major.tickWidth() : 1);
    }

    Color tickColor() {
        return attrs.color("tickcolor", major.showsTicks() ? major.tickColor() : AxisStyle.DARK);
    }

    boolean showsGrid() {
        boolean styled = attrs.has("gridcolor") || attrs.has("gridwidth") || attrs.has("griddash");
        return attrs.flag("showgrid", styled);
    }

    Stroke gridStroke() {
        double width = attrs.number("gridwidth", major.showsGrid() ? major.gridWidth() : 1);
        Color ink = major.showsGrid() ? major.gridColor() : Color.BLACK;
        Color paler = attrs.color("gridcolor", major.ground().toward(ink, GRID_SHARE));
        String dash = attrs.text("griddash", major.showsGrid() ? major.gridDash() : "solid");
        return Stroke.of(paler, width).dashed(Dashes.of(dash, width));
    }
}
