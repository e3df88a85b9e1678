package io.portolan.kernel.session;

import io.portolan.display.MimeBundle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a cell puts out; answers requests for input with the given lines. */
public class RecordedOutput implements CellOutput {

    public final StringBuffer out = new StringBuffer();
    public final StringBuffer err = new StringBuffer();
    public final Map<String, MimeBundle> displays = new LinkedHashMap<>();
    public int cleared;
    private final Deque<String> input;

    public RecordedOutput(String... input) {
        this.input = new ArrayDeque<>(List.of(input));
    }

    @Override
    public void stream(StandardStream stream, String text) {
        (stream == StandardStream.OUT ? out : err).append(text);
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        displays.put(displayId, bundle);
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        displays.replace(displayId, bundle);
    }

    @Override
    public void clear(boolean wait) {
        cleared++;
    }

    @Override
    public String readLine(String prompt) {
        if (input.isEmpty()) {
            throw new InputUnavailableException();
        }
        return input.remove();
    }
}
