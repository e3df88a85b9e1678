package io.portolan.image.paint.png;

import io.portolan.image.deflate.ByteSink;
import io.portolan.image.deflate.Zlib;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes pictures as PNG: by palette where that is exact, in true colour otherwise, with alpha where there is any. Keeps
 * its memory from picture to picture; for use by one thread at a time.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int TRUE_COLOR = 2;
    private static final int INDEXED = 3;
    private static final int TRUE_COLOR_ALPHA = 6;

    private final ByteSink out = new ByteSink(1 << 14);
    private final Zlib zlib = new Zlib();
    private final IndexedRows indexed = new IndexedRows();
    private final TrueColorRows trueColor = new TrueColorRows();

    /**
     * A picture as a PNG file; the same picture always gives the same bytes.
     *
     * @param argb colours row by row from the top left, not premultiplied
     */
    public byte[] write(int width, int height, int[] argb) {
        out.clear();
        out.all(SIGNATURE, 0, SIGNATURE.length);
        Palette palette = indexed.read(width, height, argb);
        if (palette != null) {
            header(width, height, INDEXED);
            colors(palette);
            pixels(indexed.bytes(), 1 + width, height, 1);
        } else {
            int channels = trueColor.read(width, height, argb);
            header(width, height, channels == 3 ? TRUE_COLOR : TRUE_COLOR_ALPHA);
            pixels(trueColor.bytes(), 1 + channels * width, height, channels);
        }
        chunk("IEND", new byte[0], 0);
        return out.toArray();
    }

    private void header(int width, int height, int colorType) {
        ByteSink header = new ByteSink(13);
        header.i32(width);
        header.i32(height);
        header.u8(8);
        header.u8(colorType);
        header.u8(0);
        header.u8(0);
        header.u8(0);
        chunk("IHDR", header.bytes(), header.count());
    }

    private void colors(Palette palette) {
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
        chunk("PLTE", colors.bytes(), colors.count());
        if (translucent > 0) {
            chunk("tRNS", alphas.bytes(), translucent);
        }
    }

    private void pixels(byte[] rows, int stride, int height, int pixelBytes) {
        ByteSink compressed = zlib.compress(rows, stride * height, stride, pixelBytes);
        chunk("IDAT", compressed.bytes(), compressed.count());
    }

    private void chunk(String type, byte[] data, int length) {
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
