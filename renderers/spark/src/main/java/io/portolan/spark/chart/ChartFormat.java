package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderOptions;
import io.portolan.image.ImageRenderer;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What the charts of a job become. */
public enum ChartFormat {
    /** Bytes of a PNG file. */
    PNG("png", Format.PNG, DataTypes.BinaryType) {
        @Override
        Object image(Figure figure, RenderOptions options) {
            return RENDERER.render(figure, Format.PNG, options);
        }
    },
    /** Bytes of an SVG file in UTF-8. */
    SVG("svg", Format.SVG, DataTypes.BinaryType) {
        @Override
        Object image(Figure figure, RenderOptions options) {
            return RENDERER.render(figure, Format.SVG, options);
        }
    },
    /** Pixels in the struct of Spark's own image data source. */
    IMAGE_STRUCT("image", Format.PNG, ImageStruct.TYPE) {
        @Override
        Object image(Figure figure, RenderOptions options) {
            return RENDERER.paint(figure, options, ImageStruct::of);
        }
    };

    private static final ImageRenderer RENDERER = new ImageRenderer();

    private final String label;
    private final Format format;
    private final DataType type;

    ChartFormat(String label, Format format, DataType type) {
        this.label = label;
        this.format = format;
        this.type = type;
    }

    /** How the column {@code format} names it. */
    String label() {
        return label;
    }

    /** The type of the column {@code image}. */
    DataType type() {
        return type;
    }

    /** The picture, as the column {@code image} holds it. */
    abstract Object image(Figure figure, RenderOptions options);

    /** The picture's size: pixels of what has pixels, else CSS pixels. */
    PageSize size(Figure figure, RenderOptions options) {
        PageSize page = PageSize.of(figure, format, options);
        double scale = this == SVG ? 1 : options.scale();
        return new PageSize((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale));
    }
}
