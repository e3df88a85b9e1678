package io.portolan.figure;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A document that is not a Plotly figure. */
public final class FigureException extends PortolanException {

    public FigureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
