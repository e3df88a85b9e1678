package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one marker looks: markers that look the same are drawn as one element.
 *
 * @param symbol its name or number
 * @param size its diameter in pixels
 * @param angle degrees, clockwise; NaN where it has no direction and is not drawn
 * @param standoff the pixels from its point to where it begins, against its direction
 * @param gradient how its colour runs into another; null for one colour
 * @param width of its outline
 * @param dash of its outline, as {@link Dashes} has it
 */
record MarkerLook(
        String symbol,
        double size,
        double angle,
        double standoff,
        Color fill,
        @Nullable MarkerGradient gradient,
        Color stroke,
        double width,
        String dash) {

    private static final double MOST_KEY_SIZE = 16;
    private static final double MOST_KEY_WIDTH = 5;

    MarkerLook turned(double degrees) {
        return new MarkerLook(symbol, size, angle + degrees, standoff, fill, gradient, stroke, width, dash);
    }

    /** The look of the marker that stands for all in the legend. */
    MarkerLook forKey(double leastSize, double keyAngle) {
        return new MarkerLook(
                symbol,
                Math.max(leastSize, Math.min(MOST_KEY_SIZE, size)),
                keyAngle,
                -standoff,
                fill,
                gradient,
                stroke,
                Math.min(width, MOST_KEY_WIDTH),
                dash);
    }

    /** Draws such a marker at each spot that is finite. */
    void draw(Spots spots, List<Element> out) {
        Spots present = spots.present();
        if (size <= 0 || Double.isNaN(angle) || present.count() == 0) {
            return;
        }
        Symbol form = Symbol.of(symbol);
        boolean bare = form.hollow() || form.lineOnly();
        double inked = bare ? Math.max(1, width) : width;
        Color ink = form.hollow() ? fill : stroke;
        Stroke edge = inked > 0 ? Stroke.of(ink, inked).dashed(Dashes.of(dash, inked)) : null;
        Path outline = outline(form);
        out.add(new Stamps(outline, bare ? null : fill(outline), edge, present));
    }

    private Path outline(Symbol form) {
        Path upright = form.sized(size);
        Path away = standoff == 0 ? upright : upright.translated(0, standoff);
        return angle == 0 ? away : away.rotated(angle);
    }

    private Fill fill(Path outline) {
        return gradient == null ? fill : gradient.over(outline.bounds(), fill);
    }
}
