package io.portolan.image.paint.raster;

import io.portolan.image.paint.Flattener;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import org.jspecify.annotations.Nullable;

/** The masks of one marker at all quarter-pixel phases, drawn when first needed, and their stamping. */
final class StampSheet {

    private static final int PHASES = 4;
    private static final int FEWEST = 6;
    private static final double LARGEST = 64;

    private final Stamps stamps;
    private final double scale;
    private final Coverage coverage;
    private final @Nullable Color fill;
    private final @Nullable Stroke stroke;
    private final @Nullable Mask[] fills = new Mask[PHASES * PHASES];
    private final @Nullable Mask[] strokes = new Mask[PHASES * PHASES];

    StampSheet(Stamps stamps, double scale, Coverage coverage) {
        this.coverage = coverage;
        this.stamps = stamps;
        this.scale = scale;
        this.fill = stamps.fill() instanceof Color color && color.visible() ? color : null;
        Stroke line = stamps.stroke();
        this.stroke = line != null && line.visible() ? line : null;
    }

    /** Whether masks are quicker than drawing each place anew. */
    boolean worthwhile() {
        Rect box = stamps.shape().bounds();
        return !(stamps.fill() instanceof Gradient)
                && stamps.spots().count() >= FEWEST
                && Math.max(box.width(), box.height()) * scale <= LARGEST
                && (stroke == null || stroke.dash().length == 0);
    }

    void stamp(Pixels pixels, Bounds clip) {
        pixels.touch(clip);
        Spots spots = stamps.spots();
        for (int i = 0; i < spots.count(); i++) {
            double x = spots.x(i) * scale;
            double y = spots.y(i) * scale;
            if (x > clip.left() - LARGEST
                    && x < clip.right() + LARGEST
                    && y > clip.top() - LARGEST
                    && y < clip.bottom() + LARGEST) {
                stampOne(pixels, clip, x, y);
            }
        }
    }

    private void stampOne(Pixels pixels, Bounds clip, double x, double y) {
        int quarterX = (int) Math.floor(x * PHASES + 0.5);
        int quarterY = (int) Math.floor(y * PHASES + 0.5);
        int column = Math.floorDiv(quarterX, PHASES);
        int row = Math.floorDiv(quarterY, PHASES);
        int phase = Math.floorMod(quarterY, PHASES) * PHASES + Math.floorMod(quarterX, PHASES);
        if (fill != null) {
            fillMask(phase).stamp(pixels, clip, column, row, fill.argb() & 0xffffff, fill.alpha());
        }
        if (stroke != null) {
            Color color = stroke.color();
            strokeMask(phase, stroke).stamp(pixels, clip, column, row, color.argb() & 0xffffff, color.alpha());
        }
    }

    private Mask fillMask(int phase) {
        Mask mask = fills[phase];
        if (mask == null) {
            Bounds area = area(0);
            coverage.begin(area);
            stamps.shape()
                    .translated(shift(phase % PHASES), shift(phase / PHASES))
                    .send(new Flattener(coverage, scale));
            mask = Mask.of(coverage, area);
            fills[phase] = mask;
        }
        return mask;
    }

    private Mask strokeMask(int phase, Stroke line) {
        Mask mask = strokes[phase];
        if (mask == null) {
            Bounds area = area(line.width());
            coverage.begin(area);
            Stroker stroker = new Stroker(coverage, line, scale);
            stamps.shape()
                    .translated(shift(phase % PHASES), shift(phase / PHASES))
                    .send(new Flattener(stroker, scale));
            stroker.finish();
            mask = Mask.of(coverage, area);
            strokes[phase] = mask;
        }
        return mask;
    }

    private double shift(int phase) {
        return phase / (PHASES * scale);
    }

    private Bounds area(double margin) {
        Rect box = stamps.shape().bounds().grown(margin);
        return new Bounds(
                (int) Math.floor(box.x() * scale) - 1,
                (int) Math.floor(box.y() * scale) - 1,
                (int) Math.ceil(box.right() * scale) + 2,
                (int) Math.ceil(box.bottom() * scale) + 2);
    }
}
