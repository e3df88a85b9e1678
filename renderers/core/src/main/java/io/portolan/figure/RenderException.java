package io.portolan.figure;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A figure could not be rendered or written. */
public final class RenderException extends PortolanException {

    public RenderException(String message) {
        super(message);
    }

    public RenderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
