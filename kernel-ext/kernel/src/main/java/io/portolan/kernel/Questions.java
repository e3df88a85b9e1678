package io.portolan.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.request.CompleteRequest;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import io.github.spencerpark.jupyter.messages.request.InspectRequest;
import io.github.spencerpark.jupyter.messages.request.IsCompleteRequest;
import io.portolan.display.MimeBundle;
import io.portolan.kernel.output.OutputJson;
import io.portolan.kernel.session.Completeness;
import io.portolan.kernel.session.Completion;
import io.portolan.kernel.session.Session;
import io.portolan.kernel.wire.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers what front ends ask about code and history. */
final class Questions {

    private final Supplier<Session> session;
    private final History history;

    Questions(Supplier<Session> session, History history) {
        this.session = session;
        this.history = history;
    }

    void complete(Message<CompleteRequest> message, Exchange exchange) {
        String code = message.getContent().getCode();
        int cursor = CodePoints.toChars(code, message.getContent().getCursorPos());
        Completion completion = session.get().assistant().complete(code, cursor);
        JsonArray matches = new JsonArray();
        completion.matches().forEach(matches::add);
        JsonObject reply = ok();
        reply.add("matches", matches);
        reply.addProperty("cursor_start", CodePoints.fromChars(code, completion.start()));
        reply.addProperty("cursor_end", CodePoints.fromChars(code, completion.end()));
        reply.add("metadata", new JsonObject());
        exchange.reply(MessageType.COMPLETE_REPLY, reply);
    }

    void inspect(Message<InspectRequest> message, Exchange exchange) {
        String code = message.getContent().getCode();
        int cursor = CodePoints.toChars(code, message.getContent().getCursorPos());
        Optional<MimeBundle> found = session.get().assistant().inspect(code, cursor);
        JsonObject reply = OutputJson.bundle(found.orElse(MimeBundle.builder().build()));
        reply.addProperty("status", "ok");
        reply.addProperty("found", found.isPresent());
        exchange.reply(MessageType.INSPECT_REPLY, reply);
    }

    void isComplete(Message<IsCompleteRequest> message, Exchange exchange) {
        Completeness completeness =
                session.get().assistant().isComplete(message.getContent().getCode());
        JsonObject reply = new JsonObject();
        reply.addProperty("status", completeness.status());
        if (completeness instanceof Completeness.Open open) {
            reply.addProperty("indent", open.indent());
        }
        exchange.reply(MessageType.IS_COMPLETE_REPLY, reply);
    }

    void history(Message<HistoryRequest> message, Exchange exchange) {
        HistoryRequest request = message.getContent();
        JsonArray entries = new JsonArray();
        find(request).forEach(entry -> entries.add(json(entry, request.includeOutput())));
        JsonObject reply = ok();
        reply.add("history", entries);
        exchange.reply(MessageType.HISTORY_REPLY, reply);
    }

    private List<History.Entry> find(HistoryRequest request) {
        if (request instanceof HistoryRequest.Range range) {
            return history.range(range.getSessionIndex(), range.getStart(), range.getStop());
        }
        if (request instanceof HistoryRequest.Search search) {
            return search.filterUnique()
                    ? history.searchUnique(search.getPattern(), limit(search.getMaxReturnLength()))
                    : history.search(search.getPattern(), limit(search.getMaxReturnLength()));
        }
        return history.tail(limit(((HistoryRequest.Tail) request).getMaxReturnLength()));
    }

    /** A request that names no limit is read as 0. */
    private static int limit(int asked) {
        return asked == 0 ? Integer.MAX_VALUE : asked;
    }

    private static JsonArray json(History.Entry entry, boolean withOutput) {
        JsonArray tuple = new JsonArray();
        tuple.add(entry.session());
        tuple.add(entry.line());
        if (withOutput) {
            // Outputs are not kept; the protocol wants a pair all the same.
            JsonArray pair = new JsonArray();
            pair.add(entry.input());
            pair.add(com.google.gson.JsonNull.INSTANCE);
            tuple.add(pair);
        } else {
            tuple.add(entry.input());
        }
        return tuple;
    }

    static JsonObject ok() {
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "ok");
        return reply;
    }
}
