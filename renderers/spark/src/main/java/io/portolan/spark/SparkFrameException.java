package io.portolan.spark;

import io.portolan.display.PortolanException;

/** Something that is not done with a dataset; the message says what to do instead. */
public final class SparkFrameException extends PortolanException {

    SparkFrameException(String message) {
        super(message);
    }
}
