package io.portolan.image.pie;

import io.portolan.image.plot.FittedText;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.Optional;

/** Sets the labels of a pie, inside their slices or beside them. */
final class PieLabels {

    private final PieTrace trace;
    private final UniformText uniform;

    PieLabels(PieTrace trace, UniformText uniform) {
        this.trace = trace;
        this.uniform = uniform;
    }

    private String position(Slice slice) {
        return trace.attrs(slice).word("textposition", "auto", "inside", "outside", "none");
    }

    private TextStyle outsideFont(Slice slice) {
        Attrs attrs = trace.attrs(slice);
        TextStyle font = FontAttrs.style(attrs, "textfont", trace.setup().font());
        return uniform.atLeast(FontAttrs.style(attrs, "outsidetextfont", font));
    }

    /** The label inside a slice; empty where it must stand outside, or there is none. */
    Optional<FittedText> inside(Wedge wedge) {
        Slice slice = wedge.slice();
        if (position(slice).matches("outside|none")) {
            return Optional.empty();
        }
        TextBlock block = new SliceText(trace, slice).insideBlock(uniform);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        Sector sector = wedge.sector();
        String orientation = trace.attrs().text("insidetextorientation", "auto");
        SectorText.Place place = SectorText.best(sector, block, orientation);
        double x = wedge.x() + sector.x(place.angle()) * place.center();
        double y = wedge.y() + sector.y(place.angle()) * place.center();
        return Optional.of(FittedText.centered(block, x, y, Math.min(1, place.scale()), place.turn()));
    }

    /** The label beside a slice, where it must stand there or would have to be smaller inside. */
    Optional<OutsideLabel> outside(Wedge wedge, Optional<FittedText> inside) {
        Slice slice = wedge.slice();
        String position = position(slice);
        boolean fits = inside.isPresent() && inside.get().scale() >= 1;
        if (fits || position.matches("inside|none")) {
            return Optional.empty();
        }
        TextBlock block = TextBlock.of(new SliceText(trace, slice).text(), outsideFont(slice));
        if (block.isEmpty()) {
            return Optional.empty();
        }
        double down = block.height() / 2;
        double across = block.width() / 2 + down / 2;
        double x = wedge.x() + wedge.rimX() + (wedge.isLeft() ? -across : across);
        double y = wedge.y() + wedge.rimY() + (wedge.isAbove() ? -down : down);
        return Optional.of(new OutsideLabel(wedge, FittedText.centered(block, x, y, 1, 0)));
    }

    /** The line that leads to a label outside. */
    Stroke line(Slice slice) {
        TextStyle font = outsideFont(slice);
        return Stroke.of(font.color(), Math.min(2, font.size() / 8));
    }
}
