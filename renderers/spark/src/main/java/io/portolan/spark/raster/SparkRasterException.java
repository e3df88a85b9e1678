package io.portolan.spark.raster;

import io.portolan.display.PortolanException;

/** A grid that Spark could not make; the message is Spark's own, the cause says where. */
public final class SparkRasterException extends PortolanException {

    SparkRasterException(Throwable cause) {
        super("Spark could not rasterise the rows: " + cause.getMessage(), cause);
    }
}
