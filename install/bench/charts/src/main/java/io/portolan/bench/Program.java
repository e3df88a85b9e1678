package io.portolan.bench;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.image.ImageRenderer;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** What turns data into files. A chart is made once; what is measured is from there to the bytes. */
public enum Program {
    PORTOLAN_PNG {
        @Override
        Callable<byte[]> drawing(Data data) {
            return portolan(data, Format.PNG);
        }
    },
    PORTOLAN_SVG {
        @Override
        Callable<byte[]> drawing(Data data) {
            return portolan(data, Format.SVG);
        }
    },
    PORTOLAN_PDF {
        @Override
        Callable<byte[]> drawing(Data data) {
            return portolan(data, Format.PDF);
        }
    },
    XCHART_PNG {
        @Override
        Callable<byte[]> drawing(Data data) {
            return XChart.drawing(data);
        }
    },
    JFREECHART_PNG {
        @Override
        Callable<byte[]> drawing(Data data) {
            return JFree.drawing(data);
        }
    };

    abstract Callable<byte[]> drawing(Data data);

    private static Callable<byte[]> portolan(Data data, Format format) {
        Figure figure = Figure.parse("{\"data\":[{" + trace(data) + ",\"y\":" + Arrays.toString(data.ys())
                + "}],\"layout\":{\"width\":" + Data.WIDTH + ",\"height\":" + Data.HEIGHT
                + ",\"title\":{\"text\":\"Title\"},\"xaxis\":{\"title\":{\"text\":\"x\"}},"
                + "\"yaxis\":{\"title\":{\"text\":\"y\"}}}}");
        ImageRenderer renderer = new ImageRenderer();
        return () -> renderer.render(figure, format, RenderOptions.standard());
    }

    private static String trace(Data data) {
        switch (data) {
            case LINE:
                return "\"mode\":\"lines\",\"x\":" + Arrays.toString(data.xs());
            case SCATTER:
                return "\"mode\":\"markers\",\"x\":" + Arrays.toString(data.xs());
            default:
                return "\"type\":\"bar\",\"x\":"
                        + Arrays.stream(Data.MONTHS).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        }
    }
}
