package io.portolan.image.paint.raster;

import io.portolan.image.font.Typeface;
import io.portolan.image.paint.Flattener;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import java.util.HashMap;
import java.util.Map;

/** Masks of upright glyphs, kept between pictures: a glyph has one for each quarter of a pixel it may start at. */
final class GlyphMasks {

    static final int PHASES = 4;

    /** Beyond this the cache starts anew: pictures rarely use more than a few hundred. */
    private static final int MOST = 4096;

    private final Coverage coverage = new Coverage();
    private final Map<Key, Mask> masks = new HashMap<>();

    private record Key(Typeface face, int glyph, double size, int phase) {}

    /**
     * The mask of a glyph.
     *
     * @param size device pixels an em
     * @param phase how many quarters of a pixel right of a pixel's edge its origin is
     */
    Mask mask(Typeface face, int glyph, double size, int phase) {
        Key key = new Key(face, glyph, size, phase);
        Mask known = masks.get(key);
        if (known != null) {
            return known;
        }
        if (masks.size() >= MOST) {
            masks.clear();
        }
        Mask drawn = draw(face.outline(glyph).scaled(size).translated((double) phase / PHASES, 0));
        masks.put(key, drawn);
        return drawn;
    }

    private Mask draw(Path outline) {
        Rect box = outline.bounds();
        Bounds area = new Bounds(
                (int) Math.floor(box.x()),
                (int) Math.floor(box.y()),
                (int) Math.ceil(box.right()) + 1,
                (int) Math.ceil(box.bottom()) + 1);
        coverage.begin(area);
        outline.send(new Flattener(coverage, 1));
        return Mask.of(coverage, area);
    }
}
