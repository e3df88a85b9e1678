package io.portolan.kernel.wire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.KernelTimestamp;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.adapters.HeaderAdapter;
import io.github.spencerpark.jupyter.messages.adapters.KernelTimestampAdapter;
import io.github.spencerpark.jupyter.messages.adapters.MessageTypeAdapter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/**
 * A socket that speaks Jupyter's messages. Reads as the base library does; writes what the base library would lose:
 * nulls inside JSON, and the second of the date.
 */
final class WireSocket extends JupyterSocket {

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(KernelTimestamp.class, KernelTimestampAdapter.INSTANCE)
            .registerTypeAdapter(Header.class, HeaderAdapter.INSTANCE)
            .registerTypeAdapter(MessageType.class, MessageTypeAdapter.INSTANCE)
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private final ToIntFunction<KernelConnectionProperties> port;

    WireSocket(
            ZMQ.Context context,
            SocketType type,
            HMACGenerator signer,
            ToIntFunction<KernelConnectionProperties> port) {
        super(context, type, signer, Logger.getLogger(WireSocket.class.getName()));
        this.port = port;
        // A chart must not be dropped because the front end reads slowly.
        setHWM(0);
        setLinger(1000);
    }

    @Override
    public void bind(KernelConnectionProperties connection) {
        bind(formatAddress(connection.getTransport(), connection.getIp(), port.applyAsInt(connection)));
    }

    ZMQ.Poller poller() {
        ZMQ.Poller poller = ctx.poller(1);
        poller.register(this, ZMQ.Poller.POLLIN);
        return poller;
    }

    @Override
    public synchronized void sendMessage(Message<?> message) {
        if (closed) {
            return;
        }
        JsonObject header = GSON.toJsonTree(message.getHeader()).getAsJsonObject();
        header.addProperty("date", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        byte[] headerFrame = bytes(header);
        byte[] parent = message.hasParentHeader() ? bytes(message.getParentHeader()) : bytes(new JsonObject());
        byte[] metadata = message.hasMetadata() ? bytes(message.getMetadata()) : bytes(new JsonObject());
        byte[] content = bytes(message.getContent());
        List<byte[]> frames = new ArrayList<>(message.getIdentities());
        frames.add(DELIMITER);
        frames.add(hmacGenerator
                .calculateSignature(headerFrame, parent, metadata, content)
                .getBytes(StandardCharsets.US_ASCII));
        frames.addAll(List.of(headerFrame, parent, metadata, content));
        if (message.getBlobs() != null) {
            frames.addAll(message.getBlobs());
        }
        for (int i = 0; i < frames.size() - 1; i++) {
            sendMore(frames.get(i));
        }
        send(frames.get(frames.size() - 1));
    }

    private static byte[] bytes(Object json) {
        return GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
    }
}
