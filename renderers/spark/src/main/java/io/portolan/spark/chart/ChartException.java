package io.portolan.spark.chart;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A chart of a group, or a job of such charts, that cannot be made. */
public final class ChartException extends PortolanException {

    public ChartException(String message) {
        super(message);
    }

    public ChartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
