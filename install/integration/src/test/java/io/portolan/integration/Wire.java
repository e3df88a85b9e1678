package io.portolan.integration;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zeromq.ZMQ;
import org.zeromq.ZMsg;

/** Jupyter's messages on a ZeroMQ socket: signed frames of JSON. */
record Wire(String key, String session) {

    /** One message; {@code parent} is the id of the request it belongs to, or empty. */
    record Message(String type, String parent, JsonObject content) {}

    /** Sends a request and returns its id. */
    String send(ZMQ.Socket socket, String type, JsonObject content) {
        String id = UUID.randomUUID().toString();
        JsonObject header = new JsonObject();
        header.addProperty("msg_id", id);
        header.addProperty("msg_type", type);
        header.addProperty("session", session);
        header.addProperty("username", "test");
        header.addProperty("date", "2026-01-01T00:00:00.000000Z");
        header.addProperty("version", "5.3");
        List<String> frames = List.of(header.toString(), "{}", "{}", content.toString());
        ZMsg message = new ZMsg();
        message.add("<IDS|MSG>");
        message.add(sign(frames));
        frames.forEach(frame -> message.add(frame.getBytes(StandardCharsets.UTF_8)));
        message.send(socket);
        return id;
    }

    /** Reads a message that has arrived. */
    Message receive(ZMQ.Socket socket) {
        ZMsg frames = ZMsg.recvMsg(socket);
        while (!frames.pop().toString().equals("<IDS|MSG>")) {
            continue;
        }
        frames.pop();
        JsonObject header = json(frames);
        JsonObject parent = json(frames);
        json(frames);
        return new Message(
                header.get("msg_type").getAsString(),
                parent.has("msg_id") ? parent.get("msg_id").getAsString() : "",
                json(frames));
    }

    private static JsonObject json(ZMsg frames) {
        return new JsonParser()
                .parse(new String(frames.pop().getData(), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private String sign(List<String> frames) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            frames.forEach(frame -> mac.update(frame.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
