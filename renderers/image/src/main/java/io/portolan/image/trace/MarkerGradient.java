package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Gradient.Stop;
import io.portolan.image.scene.LinearGradient;
import io.portolan.image.scene.RadialGradient;
import io.portolan.image.scene.Rect;
import java.util.List;

/**
 * A second colour of a marker ({@code marker.gradient}).
 *
 * @param type {@code radial}, from the middle out; {@code horizontal}, from the right; {@code vertical}, from below
 * @param color where it begins
 */
record MarkerGradient(String type, Color color) {

    /** The fill of a box: from this colour to the marker's own. */
    Gradient over(Rect box, Color own) {
        List<Stop> stops = List.of(new Stop(0, color), new Stop(1, own));
        switch (type) {
            case "horizontal":
                return new LinearGradient(box.right(), box.centerY(), box.x(), box.centerY(), stops);
            case "vertical":
                return new LinearGradient(box.centerX(), box.bottom(), box.centerX(), box.y(), stops);
            default:
                double radius = Math.max(box.width(), box.height()) / 2;
                return new RadialGradient(box.centerX(), box.centerY(), radius, stops);
        }
    }
}
