package io.portolan.kernel.magic;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A magic was not understood or could not be done. */
public final class MagicException extends PortolanException {

    public MagicException(String message) {
        super(message);
    }

    public MagicException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static MagicException usage(Magic magic) {
        return new MagicException("Usage: " + magic.usage());
    }
}
