package io.portolan.image.value;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** An image of a figure that is not drawn; the message says why. */
public final class ImageException extends PortolanException {

    private static final long serialVersionUID = 1L;

    ImageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    ImageException(String message) {
        this(message, null);
    }
}
