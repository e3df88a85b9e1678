package io.portolan.kernel.notebook;

import io.portolan.kernel.session.CellError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param executed how many code cells ran, the failed one included
 * @param error why the last of them failed; empty if all went well
 * @param undisplayed why values could not be displayed as they should; empty if all could
 * @param time the wall time of the whole run
 */
public record RunResult(int executed, Optional<CellError> error, List<String> undisplayed, Duration time) {

    public RunResult {
        undisplayed = List.copyOf(undisplayed);
    }

    public boolean succeeded() {
        return error.isEmpty() && undisplayed.isEmpty();
    }
}
