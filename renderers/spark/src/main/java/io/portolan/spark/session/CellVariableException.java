package io.portolan.spark.session;

/** A cell's variable that cannot be used on an executor; the message names it and tells what to do. */
public final class CellVariableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CellVariableException(String message) {
        super(message);
    }

    CellVariableException(String message, Throwable cause) {
        super(message, cause);
    }
}
