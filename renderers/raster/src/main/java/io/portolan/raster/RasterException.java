package io.portolan.raster;

import io.portolan.display.PortolanException;

/** A canvas, a column or a request that cannot be rasterised; the message says why and what to do. */
public final class RasterException extends PortolanException {

    public RasterException(String message) {
        super(message);
    }
}
