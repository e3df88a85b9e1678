package io.portolan.image.value;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of pixels.
 *
 * @param columns pixels in a row
 * @param rows rows of pixels
 * @param argb row by row from the top left, not premultiplied; not copied, to be left alone
 */
public record Bitmap(int columns, int rows, int[] argb) {

    private static final Pattern DATA_URI =
            Pattern.compile("data:image/(?:png|jpeg|jpg|gif|bmp|webp);base64,([A-Za-z0-9+/=\\s]+)");

    /** More pixels than any page shows: a small file may hide a picture that would fill the memory. */
    private static final long MOST_PIXELS = 50_000_000;

    /** The picture in a data URI; empty for any other text, and for a picture that cannot be read. */
    public static Optional<Bitmap> ofDataUri(String text) {
        Matcher uri = DATA_URI.matcher(text.trim());
        if (!uri.matches()) {
            return Optional.empty();
        }
        try {
            return read(Base64.getMimeDecoder().decode(uri.group(1)));
        } catch (IOException | RuntimeException unreadable) {
            // Decoders throw exceptions of any kind at data that are cut off or made up.
            return Optional.empty();
        }
    }

    private static Optional<Bitmap> read(byte[] bytes) throws IOException {
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream) : Optional.empty();
        }
    }

    private static Optional<Bitmap> read(ImageReader reader, MemoryCacheImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            int columns = reader.getWidth(0);
            int rows = reader.getHeight(0);
            if ((long) columns * rows > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage image = reader.read(0);
            int[] argb = image.getRGB(0, 0, columns, rows, null, 0, columns);
            return Optional.of(new Bitmap(columns, rows, argb));
        } finally {
            reader.dispose();
        }
    }

    /** The same picture with its columns from right to left, its rows from the bottom up, or both. */
    public Bitmap mirrored(boolean across, boolean down) {
        int[] turned = new int[argb.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int fromRow = down ? rows - 1 - row : row;
                int fromColumn = across ? columns - 1 - column : column;
                turned[row * columns + column] = argb[fromRow * columns + fromColumn];
            }
        }
        return new Bitmap(columns, rows, turned);
    }
}
