package io.portolan.kernel.notebook;

import io.portolan.display.PortolanException;
import org.jspecify.annotations.Nullable;

/** A notebook cannot be read, run or written; the message names the file and says what to do. */
public final class NotebookException extends PortolanException {

    public NotebookException(String message) {
        super(message);
    }

    public NotebookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
