package io.portolan.spark.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.spark.TaskContext;

/** Where an executor finds the values of the notebook's variables. */
interface ValueSource {

    /**
     * The serialized value of a variable.
     *
     * @throws CellVariableException if it cannot be had; the message tells why
     */
    byte[] fetch(String owner, String name);

    /** In place of an address: values come with the properties of the job, each by the name of its variable. */
    String JOB = "job";

    /** Starts the value of a property that holds serialized bytes in base 64; one that starts otherwise tells why not. */
    String BYTES = "=";

    /** @param origin the address of a {@link ClassServer}, or {@link #JOB} */
    static ValueSource at(String origin) {
        return origin.equals(JOB)
                ? ValueSource::ofJob
                : (owner, name) -> fetch(URI.create(origin + ClassServer.VARIABLES + owner + "." + name), name);
    }

    /** The property of a job, and the setting of a session, that holds a variable. */
    static String property(String owner, String name) {
        return "spark.portolan.variable." + owner + "." + name;
    }

    private static byte[] ofJob(String owner, String name) {
        TaskContext task = TaskContext.get();
        String value = task == null ? null : task.getLocalProperty(property(owner, name));
        if (value == null) {
            throw new CellVariableException(
                    "The cell variable \"" + name + "\" did not come with the job: it can be read "
                            + "in a task's own thread, by code that the cell which starts the job refers to.");
        }
        if (!value.startsWith(BYTES)) {
            throw new CellVariableException(value);
        }
        return Base64.getDecoder().decode(value.substring(BYTES.length()));
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
