package io.portolan.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import io.portolan.kernel.output.OutputJson;
import io.portolan.kernel.session.Cell;
import io.portolan.kernel.session.CellResult;
import io.portolan.kernel.session.Session;
import io.portolan.kernel.wire.Exchange;
import io.portolan.kernel.wire.RequestLoop;
import java.util.Map;
import java.util.function.Supplier;

/** Runs cells and, once one has failed, turns away those that were sent after it. */
final class Execution {

    private final Supplier<Session> session;
    private final History history;
    private final RequestLoop loop;
    private int count;

    Execution(Supplier<Session> session, History history, RequestLoop loop) {
        this.session = session;
        this.history = history;
        this.loop = loop;
    }

    void handle(Message<ExecuteRequest> message, Exchange exchange) {
        ExecuteRequest request = message.getContent();
        boolean counted = !request.isSilent() && !request.getCode().isBlank();
        if (counted) {
            count++;
            announce(request, exchange);
        }
        ExecuteOutput output = new ExecuteOutput(exchange, request.isStdinEnabled());
        CellResult result = session.get().evaluate(cell(message), output);
        if (!request.isSilent()) {
            result.value().ifPresent(value -> output.result(value, count));
        }
        result.error().ifPresent(output::error);
        if (!result.succeeded() && request.shouldStopOnError()) {
            // Before the reply: what is sent after it was sent in full knowledge of the failure.
            loop.postpone(MessageType.EXECUTE_REQUEST, this::turnAway);
        }
        exchange.reply(MessageType.EXECUTE_REPLY, reply(result, request, output));
    }

    private void announce(ExecuteRequest request, Exchange exchange) {
        JsonObject input = new JsonObject();
        input.addProperty("code", request.getCode());
        input.addProperty("execution_count", count);
        exchange.publish(MessageType.PUBLISH_EXECUTE_INPUT, input);
        if (request.shouldStoreHistory()) {
            history.add(count, request.getCode());
        }
    }

    /** Newer front ends tell which cell it is, which stays the same when its text changes. */
    private Cell cell(Message<ExecuteRequest> message) {
        String code = message.getContent().getCode();
        Map<String, Object> metadata = message.getMetadata();
        Object id = metadata == null ? null : metadata.get("cellId");
        return id instanceof String known ? new Cell(known, count, code) : Cell.of(count, code);
    }

    private JsonObject reply(CellResult result, ExecuteRequest request, ExecuteOutput output) {
        JsonObject reply = result.error().map(OutputJson::error).orElseGet(JsonObject::new);
        reply.addProperty("status", result.succeeded() ? "ok" : "error");
        reply.addProperty("execution_count", count);
        reply.add("payload", new JsonArray());
        reply.add("user_expressions", result.succeeded() ? expressions(request, output) : new JsonObject());
        return reply;
    }

    private JsonObject expressions(ExecuteRequest request, ExecuteOutput output) {
        JsonObject values = new JsonObject();
        if (request.getUserExpr() != null) {
            request.getUserExpr().forEach((name, code) -> values.add(name, expression(code, output)));
        }
        return values;
    }

    private JsonObject expression(String code, ExecuteOutput output) {
        CellResult result = session.get().evaluate(Cell.of(count, code), output);
        JsonObject value = result.error()
                .map(OutputJson::error)
                .or(() -> result.value().map(OutputJson::bundle))
                .orElseGet(JsonObject::new);
        value.addProperty("status", result.succeeded() ? "ok" : "error");
        return value;
    }

    private void turnAway(Message<ExecuteRequest> message, Exchange exchange) {
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "aborted");
        reply.addProperty("execution_count", count);
        exchange.reply(MessageType.EXECUTE_REPLY, reply);
    }
}
