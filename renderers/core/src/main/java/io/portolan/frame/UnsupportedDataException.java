package io.portolan.frame;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** Data that cannot be read as columns; the message says what is accepted or which module reads it. */
public final class UnsupportedDataException extends PortolanException {

    public UnsupportedDataException(String message) {
        super(message);
    }

    public UnsupportedDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
