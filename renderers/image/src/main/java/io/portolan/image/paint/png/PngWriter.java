package io.portolan.image.paint.png;

import io.portolan.image.deflate.ByteSink;
import io.portolan.image.deflate.Zlib;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pictures as PNG: by palette where that is exact, in true colour otherwise, with alpha where there is any. */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int TRUE_COLOR = 2;
    private static final int INDEXED = 3;
    private static final int TRUE_COLOR_ALPHA = 6;

    private PngWriter() {}

    /**
     * A picture as a PNG file; the same picture always gives the same bytes.
     *
     * @param argb colours row by row from the top left, not premultiplied
     */
    public static byte[] write(int width, int height, int[] argb) {
        Palette palette = Palette.of(argb);
        ByteSink out = new ByteSink(width * height / 8);
        out.all(SIGNATURE, 0, SIGNATURE.length);
        if (palette != null) {
            header(out, width, height, INDEXED);
            colors(out, palette);
            pixels(out, indexed(width, height, argb, palette), 1 + width);
        } else if (isOpaque(argb)) {
            header(out, width, height, TRUE_COLOR);
            pixels(out, trueColor(width, height, argb, 3), 1 + 3 * width);
        } else {
            header(out, width, height, TRUE_COLOR_ALPHA);
            pixels(out, trueColor(width, height, argb, 4), 1 + 4 * width);
        }
        chunk(out, "IEND", new byte[0], 0);
        return out.toArray();
    }

    private static boolean isOpaque(int[] argb) {
        int all = -1;
        for (int color : argb) {
            all &= color;
        }
        return all >>> 24 == 255;
    }

    private static void header(ByteSink out, int width, int height, int colorType) {
        ByteSink header = new ByteSink(13);
        header.i32(width);
        header.i32(height);
        header.u8(8);
        header.u8(colorType);
        header.u8(0);
        header.u8(0);
        header.u8(0);
        chunk(out, "IHDR", header.bytes(), header.count());
    }

    private static void colors(ByteSink out, Palette palette) {
        ByteSink colors = new ByteSink(3 * palette.count());
        ByteSink alphas = new ByteSink(palette.count());
        int translucent = 0;
        for (int i = 0; i < palette.count(); i++) {
            int color = palette.color(i);
            colors.u8(color >> 16);
            colors.u8(color >> 8);
            colors.u8(color);
            alphas.u8(color >>> 24);
            translucent = color >>> 24 == 255 ? translucent : i + 1;
        }
        chunk(out, "PLTE", colors.bytes(), colors.count());
        if (translucent > 0) {
            chunk(out, "tRNS", alphas.bytes(), translucent);
        }
    }

    private static byte[] indexed(int width, int height, int[] argb, Palette palette) {
        byte[] rows = new byte[(1 + width) * height];
        int at = 0;
        int color = argb.length == 0 ? 0 : argb[0];
        byte index = (byte) (argb.length == 0 ? 0 : palette.index(color));
        for (int y = 0; y < height; y++) {
            at++;
            for (int x = y * width; x < (y + 1) * width; x++) {
                if (argb[x] != color) {
                    color = argb[x];
                    index = (byte) palette.index(color);
                }
                rows[at++] = index;
            }
        }
        return rows;
    }

    private static byte[] trueColor(int width, int height, int[] argb, int channels) {
        byte[] rows = new byte[(1 + channels * width) * height];
        int at = 0;
        for (int y = 0; y < height; y++) {
            at++;
            for (int x = y * width; x < (y + 1) * width; x++) {
                int color = argb[x];
                rows[at++] = (byte) (color >> 16);
                rows[at++] = (byte) (color >> 8);
                rows[at++] = (byte) color;
                if (channels == 4) {
                    rows[at++] = (byte) (color >>> 24);
                }
            }
        }
        return rows;
    }

    private static void pixels(ByteSink out, byte[] rows, int stride) {
        ByteSink compressed = Zlib.compress(rows, stride);
        chunk(out, "IDAT", compressed.bytes(), compressed.count());
    }

    private static void chunk(ByteSink out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.i32(length);
        out.all(name, 0, name.length);
        out.all(data, 0, length);
        out.i32((int) crc.getValue());
    }
}
