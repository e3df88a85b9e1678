package io.portolan.mlflow;

import io.portolan.figure.WholeFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the artifacts of one run are kept. */
interface ArtifactStore {

    /** @param path within the run, its parts separated by slashes */
    void put(String path, byte[] content, String mimeType);

    /**
     * The store that an artifact URI of MLflow names.
     *
     * @throws MlflowException if it is one that only a client of its own reaches
     */
    static ArtifactStore of(String uri, Tracking tracking) {
        URI root = URI.create(uri);
        String scheme = root.getScheme() == null ? "file" : root.getScheme();
        switch (scheme) {
            case "mlflow-artifacts":
                return (path, content, type) -> tracking.put(proxy(root, path, tracking), content, type);
            case "http":
            case "https":
                return (path, content, type) -> tracking.put(below(root, path), content, type);
            case "file":
                Path folder = Path.of(root.getPath());
                return (path, content, type) -> WholeFile.write(folder.resolve(path), out -> out.write(content));
            default:
                throw new MlflowException(
                        "The artifacts of this run are at " + uri
                                + ", which only a client of that store reaches; let the"
                                + " tracking server serve artifacts, or save the chart and log the file.",
                        null);
        }
    }

    /** The tracking server, or the server that the URI names, hands the artifact on. */
    private static URI proxy(URI root, String path, Tracking tracking) {
        String place = "/api/2.0/mlflow-artifacts/artifacts" + root.getRawPath();
        URI folder = root.getRawAuthority() == null
                ? tracking.at(place)
                : URI.create(tracking.server().getScheme() + "://" + root.getRawAuthority() + place);
        return below(folder, path);
    }

    private static URI below(URI folder, String path) {
        try {
            String escaped = new URI(null, null, "/" + path, null).getRawPath();
            return URI.create(folder.toString().replaceFirst("/+$", "") + escaped);
        } catch (URISyntaxException e) {
            throw new MlflowException("No artifact can have the path " + path + ".", e);
        }
    }
}
