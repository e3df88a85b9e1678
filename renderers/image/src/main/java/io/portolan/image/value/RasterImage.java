package io.portolan.image.value;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of pixels that a figure carries.
 *
 * @param columns pixels in a row
 * @param rows how many rows
 * @param argb row by row from the top left, not premultiplied; not copied, to be left alone
 */
public record RasterImage(int columns, int rows, int[] argb) {

    /** Pixels of the largest image that is decoded: their colours alone take 64 MB. */
    private static final long MOST_PIXELS = 1 << 24;

    private static final String BASE64 = ";base64";

    /**
     * The image that a source names: one that stands in the source itself (RFC 2397). Images elsewhere are not fetched,
     * since a figure from anywhere would choose what this host asks of whom.
     *
     * @throws ImageException for a source that is none, an image that is elsewhere, broken or too large; its message says
     *     which
     */
    public static RasterImage of(String source) {
        int comma = source.indexOf(',');
        if (!source.regionMatches(true, 0, "data:", 0, 5) || comma < 0) {
            throw new ImageException(
                    "The image " + shortened(source)
                            + " is elsewhere and was not fetched; put it into the figure as data:image/png;base64,... or allow remote images.");
        }
        String type = source.substring(5, comma).toLowerCase(Locale.ROOT);
        return decode(bytes(source.substring(comma + 1), type.endsWith(BASE64)));
    }

    private static byte[] bytes(String data, boolean base64) {
        try {
            return base64
                    ? Base64.getMimeDecoder().decode(data)
                    : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                            .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new ImageException("The data of an image are neither base64 nor percent-encoded.", e);
        }
    }

    /**
     * Decodes a PNG, JPEG, GIF or BMP file. How large it is is read from its header before anything is decoded.
     *
     * @throws ImageException for another kind of file, and for one that is broken or too large
     */
    public static RasterImage decode(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ImageException("An image is of no kind that can be drawn; use PNG or JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            throw new ImageException("An image is broken: " + e.getMessage() + ".", e);
        }
    }

    private static RasterImage read(ImageReader reader) throws IOException {
        int columns = reader.getWidth(0);
        int rows = reader.getHeight(0);
        long pixels = (long) columns * rows;
        if (pixels > MOST_PIXELS) {
            throw new ImageException(
                    "An image of " + columns + " x " + rows + " pixels would take " + 4 * pixels / 1_000_000
                            + " MB and is not decoded; use one of at most " + MOST_PIXELS + " pixels.");
        }
        BufferedImage image = reader.read(0);
        return new RasterImage(columns, rows, image.getRGB(0, 0, columns, rows, null, 0, columns));
    }

    /** The same image with its columns from right to left, its rows from the bottom up, or both. */
    public RasterImage mirrored(boolean across, boolean down) {
        int[] turned = new int[argb.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int fromRow = down ? rows - 1 - row : row;
                int fromColumn = across ? columns - 1 - column : column;
                turned[row * columns + column] = argb[fromRow * columns + fromColumn];
            }
        }
        return new RasterImage(columns, rows, turned);
    }

    private static String shortened(String source) {
        return source.length() <= 80 ? source : source.substring(0, 77) + "...";
    }
}
