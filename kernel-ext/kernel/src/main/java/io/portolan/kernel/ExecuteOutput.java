package io.portolan.kernel;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.portolan.display.MimeBundle;
import io.portolan.kernel.output.OutputJson;
import io.portolan.kernel.session.CellError;
import io.portolan.kernel.session.CellOutput;
import io.portolan.kernel.session.InputUnavailableException;
import io.portolan.kernel.session.StandardStream;
import io.portolan.kernel.wire.Exchange;

/** Sends the outputs of one cell to the front ends. */
final class ExecuteOutput implements CellOutput {

    private final Exchange exchange;
    private final boolean inputAllowed;

    ExecuteOutput(Exchange exchange, boolean inputAllowed) {
        this.exchange = exchange;
        this.inputAllowed = inputAllowed;
    }

    @Override
    public void stream(StandardStream stream, String text) {
        exchange.publish(MessageType.PUBLISH_STREAM, OutputJson.stream(stream, text));
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        exchange.publish(MessageType.PUBLISH_DISPLAY_DATA, identified(bundle, displayId));
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        exchange.publish(MessageType.PUBLISH_UPDATE_DISPLAY_DATA, identified(bundle, displayId));
    }

    private static JsonObject identified(MimeBundle bundle, String displayId) {
        JsonObject identity = new JsonObject();
        identity.addProperty("display_id", displayId);
        JsonObject content = OutputJson.bundle(bundle);
        content.add("transient", identity);
        return content;
    }

    @Override
    public void clear(boolean wait) {
        JsonObject content = new JsonObject();
        content.addProperty("wait", wait);
        exchange.publish(MessageType.PUBLISH_CLEAR_OUTPUT, content);
    }

    @Override
    public String readLine(String prompt) throws InterruptedException {
        if (!inputAllowed) {
            throw new InputUnavailableException();
        }
        return exchange.readLine(prompt);
    }

    void result(MimeBundle value, int count) {
        JsonObject content = OutputJson.bundle(value);
        content.addProperty("execution_count", count);
        exchange.publish(MessageType.PUBLISH_EXECUTION_RESULT, content);
    }

    void error(CellError error) {
        exchange.publish(MessageType.PUBLISH_ERROR, OutputJson.error(error));
    }
}
