package io.portolan.scale;

import io.portolan.display.PortolanException;

/** Data that a scale cannot hold, or a scale, colour map or colour that is unknown. */
public final class ScaleException extends PortolanException {

    public ScaleException(String message) {
        super(message);
    }
}
