package io.portolan.spark.raster;

import io.portolan.display.PortolanException;
import java.util.Objects;
import java.util.stream.Stream;

/** A grid that Spark could not make; the message is that of what began it, the cause says where. */
public final class SparkRasterException extends PortolanException {

    SparkRasterException(Throwable cause) {
        super("Spark could not rasterise the rows: " + reason(cause), cause);
    }

    /** The last message of an exception and its causes. */
    private static String reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElseGet(failure::toString);
    }
}
