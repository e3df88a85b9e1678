package io.portolan.kernel.notebook;

import io.portolan.kernel.session.SessionOptions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A notebook to run.
 *
 * @param notebook the file
 * @param parameters name to value, as a user types them; they take the type the notebook's {@code parameters} cell gives
 * @param output where the executed notebook is written, after each cell; may be the notebook itself
 * @param report where an HTML report is written
 * @param session how the session starts
 */
public record RunRequest(
        Path notebook,
        Map<String, String> parameters,
        Optional<Path> output,
        Optional<Path> report,
        SessionOptions session) {

    public RunRequest {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static RunRequest of(Path notebook) {
        return new RunRequest(notebook, Map.of(), Optional.empty(), Optional.empty(), SessionOptions.standard());
    }

    public RunRequest withParameters(Map<String, String> changed) {
        return new RunRequest(notebook, changed, output, report, session);
    }

    public RunRequest withOutput(Path file) {
        return new RunRequest(notebook, parameters, Optional.of(file), report, session);
    }

    public RunRequest withReport(Path file) {
        return new RunRequest(notebook, parameters, output, Optional.of(file), session);
    }

    public RunRequest withSession(SessionOptions changed) {
        return new RunRequest(notebook, parameters, output, report, changed);
    }
}
