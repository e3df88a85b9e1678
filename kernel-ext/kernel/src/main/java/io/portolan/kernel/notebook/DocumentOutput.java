package io.portolan.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.kernel.output.OutputJson;
import io.portolan.kernel.session.CellError;
import io.portolan.kernel.session.CellOutput;
import io.portolan.kernel.session.InputUnavailableException;
import io.portolan.kernel.session.StandardStream;

/** Collects the outputs of one cell in its notebook file. */
final class DocumentOutput implements CellOutput {

    private final NotebookCell cell;
    private final ShownOutputs shown;
    private boolean clearOnNext;

    DocumentOutput(NotebookCell cell, ShownOutputs shown) {
        this.cell = cell;
        this.shown = shown;
    }

    @Override
    public void stream(StandardStream stream, String text) {
        synchronized (shown) {
            JsonArray outputs = outputs();
            JsonElement last = outputs.isEmpty() ? null : outputs.get(outputs.size() - 1);
            if (last != null && isStream(last.getAsJsonObject(), stream)) {
                String before = MultilineText.of(last.getAsJsonObject().get("text"));
                last.getAsJsonObject().add("text", MultilineText.lines(before + text));
            } else {
                JsonObject output = OutputJson.stream(stream, text);
                output.add("text", MultilineText.lines(text));
                add("stream", output);
            }
        }
    }

    private static boolean isStream(JsonObject output, StandardStream stream) {
        return output.get("output_type").getAsString().equals("stream")
                && output.get("name").getAsString().equals(stream.protocolName());
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        synchronized (shown) {
            shown.remember(displayId, add("display_data", content(bundle)));
        }
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        synchronized (shown) {
            shown.replace(displayId, content(bundle));
        }
    }

    @Override
    public void clear(boolean wait) {
        synchronized (shown) {
            clearOnNext = wait;
            if (!wait) {
                empty();
            }
        }
    }

    @Override
    public String readLine(String prompt) {
        throw new InputUnavailableException();
    }

    void result(MimeBundle value, int count) {
        synchronized (shown) {
            JsonObject output = content(value);
            output.addProperty("execution_count", count);
            add("execute_result", output);
        }
    }

    void error(CellError error) {
        synchronized (shown) {
            add("error", OutputJson.error(error));
        }
    }

    private JsonArray outputs() {
        if (clearOnNext) {
            clearOnNext = false;
            empty();
        }
        return cell.outputs();
    }

    private void empty() {
        cell.json().add("outputs", new JsonArray());
    }

    private JsonObject add(String type, JsonObject output) {
        output.addProperty("output_type", type);
        outputs().add(output);
        return output;
    }

    /** Text is kept as lines, as Jupyter does, so that versions of a notebook can be compared. */
    private JsonObject content(MimeBundle bundle) {
        bundle.failure().ifPresent(shown::failed);
        JsonObject content = OutputJson.bundle(bundle);
        JsonObject data = content.getAsJsonObject("data");
        for (String type : bundle.data().keySet()) {
            if (!MimeTypes.isJson(type) && !MimeTypes.isBinary(type)) {
                data.add(type, MultilineText.lines(data.get(type).getAsString()));
            }
        }
        return content;
    }
}
