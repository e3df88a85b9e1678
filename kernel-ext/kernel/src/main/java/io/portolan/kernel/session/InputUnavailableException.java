package io.portolan.kernel.session;

import io.portolan.display.PortolanException;

/** A cell asked for input where nobody can give any. */
public final class InputUnavailableException extends PortolanException {

    public InputUnavailableException() {
        super("This cell asks for input, but nobody is there to answer. Pass the value as a parameter instead.");
    }
}
