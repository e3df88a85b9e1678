package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;

/** How candles that rise and those that fall look. */
final class CandleLook {

    static final Color RISING = Color.rgb(0x3d, 0x99, 0x70);
    static final Color FALLING = Color.rgb(0xff, 0x41, 0x36);

    private static final double MOST_KEY_WIDTH = 5;

    private final Attrs attrs;

    CandleLook(Attrs attrs) {
        this.attrs = attrs;
    }

    Stroke stroke(String direction) {
        Attrs line = attrs.part(direction + ".line").over(attrs.part("line"));
        return Lines.stroke(line, color(direction), 2);
    }

    /** The stroke of a sign in the legend. */
    Stroke key(String direction) {
        Stroke stroke = stroke(direction);
        return Stroke.of(stroke.color(), Math.min(MOST_KEY_WIDTH, stroke.width()))
                .dashed(stroke.dash());
    }

    Color fill(String direction) {
        Color ink = attrs.color(direction + ".line.color", color(direction));
        return attrs.color(direction + ".fillcolor", ink.faded(0.5));
    }

    private static Color color(String direction) {
        return direction.equals("increasing") ? RISING : FALLING;
    }
}
