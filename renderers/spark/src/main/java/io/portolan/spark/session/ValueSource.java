package io.portolan.spark.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Where an executor finds the values of the notebook's variables. */
interface ValueSource {

    /**
     * The serialized value of a variable.
     *
     * @throws CellVariableException if it cannot be had; the message tells why
     */
    byte[] fetch(String owner, String name);

    /** @param origin the address of a {@link ClassServer} */
    static ValueSource at(String origin) {
        return (owner, name) -> fetch(URI.create(origin + ClassServer.VARIABLES + owner + "." + name), name);
    }

    private static byte[] fetch(URI address, String name) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            boolean ok = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            try (InputStream in = ok ? connection.getInputStream() : connection.getErrorStream()) {
                byte[] answer = in.readAllBytes();
                if (!ok) {
                    throw new CellVariableException(new String(answer, StandardCharsets.UTF_8));
                }
                return answer;
            }
        } catch (IOException e) {
            throw new CellVariableException(
                    "The cell variable \"" + name + "\" cannot be had from the notebook: " + e.getMessage(), e);
        }
    }
}
