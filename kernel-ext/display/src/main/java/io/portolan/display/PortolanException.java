package io.portolan.display;

import org.jspecify.annotations.Nullable;

/** The root of every error Portolan reports; the message says what is wrong and what to do. */
public class PortolanException extends RuntimeException {

    public PortolanException(String message) {
        super(message);
    }

    public PortolanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
