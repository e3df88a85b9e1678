package io.portolan.kernel.session;

import io.portolan.display.MimeBundle;
import java.util.Optional;

/**
 * How a cell ended: with an error, with a value to show, or with neither.
 *
 * @param value the last expression's value, described for the session's platform
 * @param error why the cell failed; then there is no value
 */
public record CellResult(Optional<MimeBundle> value, Optional<CellError> error) {

    static CellResult none() {
        return new CellResult(Optional.empty(), Optional.empty());
    }

    static CellResult of(MimeBundle value) {
        return new CellResult(Optional.of(value), Optional.empty());
    }

    static CellResult failed(CellError error) {
        return new CellResult(Optional.empty(), Optional.of(error));
    }

    public boolean succeeded() {
        return error.isEmpty();
    }
}
