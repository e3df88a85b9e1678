package io.portolan.raster.plot;

import io.portolan.mark.MarkOptions;
import io.portolan.mark.PointMark;
import io.portolan.raster.shade.Compositing;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Spread;
import io.portolan.raster.shade.Stamp;
import java.util.Optional;

/** Makes single points visible: as far as was asked for, else as far as they stay apart. */
final class Spreading {

    /** The share of pixels with neighbours beyond which points are spread no more. */
    private static final double CROWDED = .5;

    private static final int MOST = 3;

    private Spreading() {}

    static Picture of(Panel panel, Picture picture) {
        Optional<Integer> asked = panel.layer().options().get(MarkOptions.SPREAD);
        if (asked.isPresent()) {
            return asked.get() == 0 ? picture : Spread.of(picture, Stamp.circle(asked.get()), Compositing.OVER);
        }
        return panel.mark() instanceof PointMark
                ? Spread.dynamic(picture, CROWDED, MOST, Stamp::circle, Compositing.OVER)
                : picture;
    }
}
