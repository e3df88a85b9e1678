package io.portolan.json;

import io.portolan.display.PortolanException;

/** A text that is not JSON, or a value that JSON cannot hold. */
public final class JsonException extends PortolanException {

    public JsonException(String message) {
        super(message);
    }
}
