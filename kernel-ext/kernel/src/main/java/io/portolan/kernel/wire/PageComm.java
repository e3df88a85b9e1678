package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.comm.Comm;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.comm.CommCloseCommand;
import io.github.spencerpark.jupyter.messages.comm.CommMsgCommand;
import io.portolan.display.Endpoints;

/**
 * What a page says to an endpoint and hears of it. A page's messages hold the {@code address} of an endpoint, a
 * {@code question} and its {@code number}; the message back holds the number and either an {@code answer} or what
 * {@code failed}.
 */
public final class PageComm extends Comm {

    /** The target that pages open. */
    private static final String TARGET = "portolan";

    private final Endpoints endpoints;

    private PageComm(CommManager manager, String id, String target, Endpoints endpoints) {
        super(manager, id, target);
        this.endpoints = endpoints;
    }

    /** Lets pages reach these endpoints. */
    public static void serve(Endpoints endpoints, CommManager comms) {
        comms.registerTarget(TARGET, (manager, id, target, open) -> new PageComm(manager, id, target, endpoints));
    }

    @Override
    protected void onMessage(Message<CommMsgCommand> message) {
        JsonObject asked = message.getContent().getData();
        int number = asked.get("number").getAsInt();
        String address = asked.get("address").getAsString();
        endpoints.ask(address, asked.get("question").getAsString(), new Endpoints.Reply() {
            @Override
            public void answer(String text) {
                reply(number, "answer", text);
            }

            @Override
            public void failed(String why) {
                reply(number, "failed", why);
            }
        });
    }

    private void reply(int number, String what, String text) {
        JsonObject reply = new JsonObject();
        reply.addProperty("number", number);
        reply.addProperty(what, text);
        send(reply);
    }

    @Override
    protected void onClose(Message<CommCloseCommand> message, boolean sending) {}
}
