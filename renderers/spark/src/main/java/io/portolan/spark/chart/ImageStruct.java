package io.portolan.spark.chart;

import io.portolan.image.paint.raster.Pixels;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pictures as Spark's image data source has them: rows of pixels from the top, blue first, in OpenCV's types. */
final class ImageStruct {

    static final StructType TYPE = new StructType()
            .add("origin", DataTypes.StringType)
            .add("height", DataTypes.IntegerType, false)
            .add("width", DataTypes.IntegerType, false)
            .add("nChannels", DataTypes.IntegerType, false)
            .add("mode", DataTypes.IntegerType, false)
            .add("data", DataTypes.BinaryType, false);

    /** OpenCV's CV_8UC3 and CV_8UC4. */
    private static final int BGR = 16;

    private static final int BGRA = 24;

    private ImageStruct() {}

    /** A picture that came from no file; it has an alpha channel where a pixel is not opaque. */
    static Row of(Pixels pixels) {
        boolean opaque = Arrays.stream(pixels.argb()).allMatch(color -> color >>> 24 == 255);
        int channels = opaque ? 3 : 4;
        return RowFactory.create(
                "", pixels.height(), pixels.width(), channels, opaque ? BGR : BGRA, data(pixels.argb(), channels));
    }

    private static byte[] data(int[] argb, int channels) {
        byte[] data = new byte[argb.length * channels];
        int at = 0;
        for (int color : argb) {
            for (int channel = 0; channel < channels; channel++) {
                data[at++] = (byte) (color >>> 8 * channel);
            }
        }
        return data;
    }
}
