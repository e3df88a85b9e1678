package io.portolan.image.font;

import io.portolan.image.scene.Path;

/** The outlines of a font's glyphs: its glyf table, indexed by loca. */
final class GlyphTable {

    /** Composites may nest; a font that nests deeper than this is broken or hostile. */
    private static final int DEEPEST_COMPOSITE = 6;

    private static final int ARGS_ARE_WORDS = 1;
    private static final int ARGS_ARE_XY = 2;
    private static final int HAS_SCALE = 8;
    private static final int MORE_COMPONENTS = 32;
    private static final int HAS_XY_SCALE = 64;
    private static final int HAS_MATRIX = 128;

    private final FontBytes glyf;
    private final FontBytes loca;
    private final boolean longOffsets;
    private final int count;

    GlyphTable(FontBytes glyf, FontBytes loca, boolean longOffsets, int count) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
        this.count = count;
    }

    /** The outline in font units, y upwards; empty for blanks. */
    Path outline(int glyph) {
        Path.Builder path = Path.builder();
        append(path, glyph, Placement.IDENTITY, 0);
        return path.build();
    }

    private void append(Path.Builder path, int glyph, Placement placement, int depth) {
        if (depth > DEEPEST_COMPOSITE || data(glyph).length() == 0) {
            return;
        }
        FontBytes data = data(glyph);
        int contours = data.i16(0);
        if (contours >= 0) {
            new SimpleGlyph(data, contours, placement).appendTo(path);
        } else {
            appendComponents(path, data, placement, depth);
        }
    }

    /** What the table says of a glyph; of no length for a blank. */
    FontBytes data(int glyph) {
        if (glyph < 0 || glyph >= count) {
            return glyf.part(0, 0);
        }
        return glyf.part(offset(glyph), Math.max(0, offset(glyph + 1) - offset(glyph)));
    }

    private int offset(int glyph) {
        return longOffsets ? loca.i32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }

    private void appendComponents(Path.Builder path, FontBytes data, Placement placement, int depth) {
        components(data, (flags, glyph, at, end) -> {
            boolean words = (flags & ARGS_ARE_WORDS) != 0;
            boolean offsets = (flags & ARGS_ARE_XY) != 0;
            double dx = !offsets ? 0 : words ? data.i16(at) : (byte) data.u8(at);
            double dy = !offsets ? 0 : words ? data.i16(at + 2) : (byte) data.u8(at + 1);
            double[] matrix = matrix(data, words ? at + 4 : at + 2, flags);
            append(path, glyph, placement.nested(matrix, dx, dy), depth + 1);
        });
    }

    /** What receives the components of a glyph; how each is placed is told by the bytes from {@code at} to {@code end}. */
    interface Components {
        void component(int flags, int glyph, int at, int end);
    }

    /** Hands every component of a composite glyph to the sink. */
    void components(FontBytes composite, Components sink) {
        int at = 10;
        int flags;
        do {
            flags = composite.u16(at);
            int end = at + ((flags & ARGS_ARE_WORDS) != 0 ? 8 : 6) + matrixBytes(flags);
            sink.component(flags, composite.u16(at + 2), at + 4, end);
            at = end;
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int matrixBytes(int flags) {
        return (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_XY_SCALE) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
    }

    private static double[] matrix(FontBytes data, int at, int flags) {
        if ((flags & HAS_SCALE) != 0) {
            double scale = fixed(data, at);
            return new double[] {scale, 0, 0, scale};
        }
        if ((flags & HAS_XY_SCALE) != 0) {
            return new double[] {fixed(data, at), 0, 0, fixed(data, at + 2)};
        }
        if ((flags & HAS_MATRIX) != 0) {
            return new double[] {fixed(data, at), fixed(data, at + 2), fixed(data, at + 4), fixed(data, at + 6)};
        }
        return new double[] {1, 0, 0, 1};
    }

    /** A number of 2 whole and 14 fraction bits. */
    private static double fixed(FontBytes data, int at) {
        return data.i16(at) / 16384.0;
    }
}
