package io.portolan.mlflow;

import io.portolan.display.Environment;
import io.portolan.figure.Drawable;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run of MLflow that charts are logged to, as {@code mlflow.log_figure} does in Python.
 *
 * <pre>{@code
 * MlflowRun.current().log(line(losses).x("epoch").y("loss"), "plots/loss.png");
 * }</pre>
 *
 * <p>Artifacts go through the tracking server (its default since MLflow 2), to a server of artifacts over HTTP, or to a
 * folder on this machine; other stores need their own clients. Immutable.
 */
public final class MlflowRun {

    private final Tracking tracking;
    private final String id;

    private MlflowRun(Tracking tracking, String id) {
        this.tracking = tracking;
        this.id = id;
    }

    /**
     * A run by its id. The variables MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, say who
     * asks.
     *
     * @param server of tracking, such as {@code http://localhost:5000}
     */
    public static MlflowRun of(URI server, String id) {
        return of(server, id, Environment.system());
    }

    static MlflowRun of(URI server, String id, Environment environment) {
        return new MlflowRun(new Tracking(server, authorization(environment), HttpClient.newHttpClient()), id);
    }

    /**
     * The run that this process belongs to, by MLFLOW_TRACKING_URI and MLFLOW_RUN_ID, as MLflow's projects set them.
     *
     * @throws MlflowException if one of them is not set, or the first is no address over HTTP
     */
    public static MlflowRun current() {
        return current(Environment.system());
    }

    static MlflowRun current(Environment environment) {
        String server = required("MLFLOW_TRACKING_URI", environment);
        if (!server.startsWith("http")) {
            throw new MlflowException("MLFLOW_TRACKING_URI must be an address over HTTP, not " + server + ".", null);
        }
        return of(URI.create(server), required("MLFLOW_RUN_ID", environment), environment);
    }

    private static String required(String variable, Environment environment) {
        return environment
                .variable(variable)
                .orElseThrow(() -> new MlflowException("The variable " + variable + " is not set.", null));
    }

    private static Optional<String> authorization(Environment environment) {
        return environment
                .variable("MLFLOW_TRACKING_TOKEN")
                .map(token -> "Bearer " + token)
                .or(() -> environment
                        .variable("MLFLOW_TRACKING_USERNAME")
                        .map(name -> Tracking.basic(
                                name,
                                environment.variable("MLFLOW_TRACKING_PASSWORD").orElse(""))));
    }

    /**
     * Logs a chart.
     *
     * @param path of the artifact within the run, such as {@code plots/loss.png}; its ending says the format: png, svg, pdf,
     *     html, json
     * @throws MlflowException if the server is not there or refuses, or the run's artifacts are kept where neither leads
     * @throws io.portolan.figure.RenderException if the chart cannot be drawn, or the ending is unknown
     */
    public void log(Drawable chart, String path) {
        Path relative = relative(path);
        Format format = Format.of(relative);
        put(Renderers.render(chart.figure(), format, RenderOptions.standard()), relative, format);
    }

    /**
     * Logs a chart that was drawn before.
     *
     * @param drawing the bytes of a file
     * @param path of the artifact within the run; its ending says what the bytes are: png, svg, pdf, html, json
     * @throws MlflowException if the server is not there or refuses, or the run's artifacts are kept where neither leads
     * @throws io.portolan.figure.RenderException if the ending is unknown
     */
    public void log(byte[] drawing, String path) {
        Path relative = relative(path);
        put(drawing, relative, Format.of(relative));
    }

    private static Path relative(String path) {
        Path relative = Path.of(path).normalize();
        if (relative.isAbsolute() || relative.startsWith("..") || path.isBlank()) {
            throw new MlflowException("An artifact's path stays within its run; " + path + " does not.", null);
        }
        return relative;
    }

    private void put(byte[] drawing, Path relative, Format format) {
        ArtifactStore.of(tracking.artifactUri(id), tracking)
                .put(relative.toString().replace('\\', '/'), drawing, format.mimeType());
    }
}
