package io.portolan.image.font;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A font file that cannot be read. */
public final class FontException extends PortolanException {

    FontException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    FontException(String message) {
        this(message, null);
    }
}
