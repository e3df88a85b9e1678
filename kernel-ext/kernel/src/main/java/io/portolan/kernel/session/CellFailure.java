package io.portolan.kernel.session;

/** Ends the evaluation of a cell; carries what its reader is told. */
final class CellFailure extends Exception {

    private final transient CellError error;

    CellFailure(CellError error) {
        super(error.message());
        this.error = error;
    }

    CellError error() {
        return error;
    }
}
