package io.portolan.image.paint.raster;

import io.portolan.image.font.GlyphRun;
import io.portolan.image.font.Typeface;
import io.portolan.image.paint.Flattener;
import io.portolan.image.paint.TextRuns;
import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Fill;
import io.portolan.image.scene.Gradient;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Painter;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextRun;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Paints one scene into pixels. */
final class RasterPainter implements Painter {

    private final double scale;
    private final GlyphMasks glyphs;
    private final Coverage coverage;
    private final Sheets sheets;
    private Pixels pixels;
    private Bounds clip;

    /**
     * Paints on a canvas.
     *
     * @param sheets further canvases of the same size
     */
    RasterPainter(Pixels page, double scale, GlyphMasks glyphs, Coverage coverage, Sheets sheets) {
        this.pixels = page;
        this.scale = scale;
        this.glyphs = glyphs;
        this.coverage = coverage;
        this.sheets = sheets;
        clip = new Bounds(0, 0, page.width(), page.height());
    }

    @Override
    public void path(PathElement element) {
        paint(element.path(), element.fill(), element.stroke());
    }

    private void paint(Path path, @Nullable Fill fill, @Nullable Stroke stroke) {
        if (fill != null && fill.visible() && beginAround(path, 0)) {
            outline(path);
            sweep(fill);
        }
        if (stroke != null && stroke.visible() && beginAround(path, stroke.width())) {
            addStroke(coverage, path, stroke);
            sweep(stroke.color());
        }
    }

    private void outline(Path path) {
        if (path.evenOdd()) {
            coverage.evenOdd();
        }
        path.send(new Flattener(coverage, scale));
    }

    private void addStroke(Coverage into, Path path, Stroke stroke) {
        Stroker stroker = new Stroker(into, stroke, scale);
        Flattener.Lines lines = isDashed(stroke) ? new Dasher(stroker, scaled(stroke.dash())) : stroker;
        path.send(new Flattener(lines, scale));
        stroker.finish();
    }

    private static boolean isDashed(Stroke stroke) {
        double total = 0;
        for (double length : stroke.dash()) {
            total += length;
        }
        return total > 0;
    }

    private double[] scaled(double[] lengths) {
        double[] device = new double[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            device[i] = lengths[i] * scale;
        }
        return device;
    }

    /** Begins a coverage around a path; false where none of it can be seen. */
    private boolean beginAround(Path path, double margin) {
        Bounds area = around(path.bounds().grown(margin)).intersection(clip);
        if (area.isEmpty()) {
            return false;
        }
        coverage.begin(area);
        pixels.touch(area);
        return true;
    }

    private Bounds around(Rect rect) {
        return new Bounds(
                (int) Math.floor(rect.x() * scale) - 1,
                (int) Math.floor(rect.y() * scale) - 1,
                (int) Math.ceil(rect.right() * scale) + 1,
                (int) Math.ceil(rect.bottom() * scale) + 1);
    }

    private void sweep(Fill fill) {
        if (fill instanceof Color color) {
            sweep(color);
        } else {
            sweep((Gradient) fill);
        }
    }

    private void sweep(Gradient gradient) {
        Ramp ramp = new Ramp(gradient);
        Pixels target = pixels;
        coverage.sweep((first, y, count, covered) -> {
            for (int x = first; x < first + count; x++) {
                int argb = ramp.argb(gradient.share((x + 0.5) / scale, (y + 0.5) / scale));
                target.blend(y * target.width() + x, argb & 0xffffff, ((argb >>> 24) * covered + 127) / 255);
            }
        });
    }

    private void sweep(Color color) {
        int rgb = color.argb() & 0xffffff;
        int alpha = color.alpha();
        int width = pixels.width();
        Pixels target = pixels;
        coverage.sweep((x, y, count, covered) ->
                target.blend(y * width + x, count, rgb, alpha == 255 ? covered : (covered * alpha + 127) / 255));
    }

    @Override
    public void stamps(Stamps element) {
        StampSheet sheet = new StampSheet(element, scale, coverage);
        if (sheet.worthwhile()) {
            sheet.stamp(pixels, clip);
        } else {
            for (int i = 0; i < element.spots().count(); i++) {
                path(element.placed(i));
            }
        }
    }

    @Override
    public void text(TextElement element) {
        TextRuns.send(element, (run, dx, dy) -> run(element, run, dx, dy));
    }

    private double run(TextElement element, TextRun run, double dx, double dy) {
        double x = (element.x() + dx) * scale;
        double y = (element.y() + dy) * scale;
        GlyphRun.Sink sink = element.angle() == 0
                ? (face, glyph, character, at) -> upright(run, face, glyph, x + at * scale, y)
                : (face, glyph, character, at) -> turned(element, run, face.outline(glyph), dx + at, dy);
        return GlyphRun.send(run.text(), run.style(), sink);
    }

    private void upright(TextRun run, Typeface face, int glyph, double x, double y) {
        int quarters = (int) Math.floor(x * GlyphMasks.PHASES + 0.5);
        int column = Math.floorDiv(quarters, GlyphMasks.PHASES);
        int phase = Math.floorMod(quarters, GlyphMasks.PHASES);
        Color color = run.style().color();
        int row = (int) Math.floor(y + 0.5);
        Mask mask = glyphs.mask(face, glyph, run.style().size() * scale, phase);
        pixels.touch(mask.area(column, row).intersection(clip));
        mask.stamp(pixels, clip, column, row, color.argb() & 0xffffff, color.alpha());
    }

    private void turned(TextElement element, TextRun run, Path outline, double dx, double dy) {
        Path placed = outline.scaled(run.style().size())
                .translated(dx, dy)
                .rotated(element.angle())
                .translated(element.x(), element.y());
        paint(placed, run.style().color(), null);
    }

    @Override
    public void image(ImageElement element) {
        new ImageSampler(element, scale).draw(pixels, clip);
    }

    @Override
    public void group(Group element) {
        Bounds outer = clip;
        byte[] outerStencil = pixels.stencil();
        narrow(element.clip());
        if (!clip.isEmpty()) {
            if (element.opacity() >= 1) {
                element.children().forEach(child -> child.paint(this));
            } else {
                layer(element);
            }
        }
        clip = outer;
        widen(outerStencil);
    }

    private void widen(byte @Nullable [] outer) {
        byte[] inner = pixels.stencil();
        if (inner != null && inner != outer) {
            pixels.stencil(outer);
            sheets.giveBack(inner);
        }
    }

    private void narrow(@Nullable Clip wanted) {
        if (wanted instanceof Rect rect) {
            clip = clip.intersection(Bounds.nearest(rect, scale));
        } else if (wanted instanceof Path path) {
            clip = clip.intersection(around(path.bounds()));
            if (!clip.isEmpty()) {
                pixels.stencil(stencil(path));
            }
        }
    }

    /** What is seen through a path, and through what everything is seen already. */
    private byte[] stencil(Path path) {
        byte[] outer = pixels.stencil();
        byte[] cut = sheets.takeStencil();
        int width = pixels.width();
        for (int y = clip.top(); y < clip.bottom(); y++) {
            Arrays.fill(cut, y * width + clip.left(), y * width + clip.right(), (byte) 0);
        }
        coverage.begin(clip);
        outline(path);
        coverage.sweep((x, y, count, covered) -> {
            for (int at = y * width + x; at < y * width + x + count; at++) {
                cut[at] = (byte) (outer == null ? covered : ((outer[at] & 255) * covered + 127) / 255);
            }
        });
        return cut;
    }

    private void layer(Group element) {
        Pixels below = pixels;
        Pixels layer = sheets.takeLayer();
        pixels = layer;
        element.children().forEach(child -> child.paint(this));
        pixels = below;
        below.compose(layer, layer.touched().intersection(clip), element.opacity());
        sheets.giveBack(layer);
    }
}
