package io.portolan.display;

import org.jspecify.annotations.Nullable;

/** A value could not be shown. */
public class DisplayException extends PortolanException {

    public DisplayException(String message) {
        super(message);
    }

    public DisplayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
