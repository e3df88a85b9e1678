package io.portolan.kernel.wire;

import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import java.util.logging.Logger;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** Lets the base library publish through the outbox; never bound itself. */
final class PublishedSocket extends JupyterSocket {

    private final Outbox outbox;

    PublishedSocket(ZMQ.Context context, Outbox outbox) {
        super(context, SocketType.PUB, HMACGenerator.NO_AUTH_INSTANCE, Logger.getLogger("portolan"));
        this.outbox = outbox;
        super.close();
    }

    @Override
    public void bind(KernelConnectionProperties connection) {
        throw new UnsupportedOperationException("This socket only passes messages on.");
    }

    @Override
    public void sendMessage(Message<?> message) {
        outbox.publish(message);
    }
}
