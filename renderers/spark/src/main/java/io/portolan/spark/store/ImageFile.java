package io.portolan.spark.store;

import io.portolan.figure.Format;
import io.portolan.image.paint.png.PngWriter;
import io.portolan.spark.chart.ChartColumns;
import java.util.Base64;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * The image of a chart as a file.
 *
 * @param format PNG or SVG
 * @param bytes not copied, to be left alone
 */
record ImageFile(Format format, byte[] bytes) {

    /** The file of a chart's row; Spark's image struct becomes PNG. Empty where there is no image. */
    static Optional<ImageFile> of(Row chart) {
        Object image = chart.get(chart.fieldIndex(ChartColumns.IMAGE));
        if (image instanceof byte[] bytes) {
            boolean svg = Format.SVG.extension().equals(chart.get(chart.fieldIndex(ChartColumns.FORMAT)));
            return Optional.of(new ImageFile(svg ? Format.SVG : Format.PNG, bytes));
        }
        return image instanceof Row struct ? Optional.of(new ImageFile(Format.PNG, png(struct))) : Optional.empty();
    }

    private static byte[] png(Row struct) {
        int height = struct.getInt(struct.fieldIndex("height"));
        int width = struct.getInt(struct.fieldIndex("width"));
        int channels = struct.getInt(struct.fieldIndex("nChannels"));
        byte[] data = struct.getAs("data");
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixel(data, i * channels, channels);
        }
        return new PngWriter().write(width, height, argb);
    }

    /** Grey, or blue, green, red and perhaps opacity. */
    private static int pixel(byte[] data, int at, int channels) {
        int blue = data[at] & 255;
        int green = channels == 1 ? blue : data[at + 1] & 255;
        int red = channels == 1 ? blue : data[at + 2] & 255;
        int opacity = channels == 4 ? data[at + 3] & 255 : 255;
        return opacity << 24 | red << 16 | green << 8 | blue;
    }

    String dataUri() {
        return "data:" + format.mimeType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
