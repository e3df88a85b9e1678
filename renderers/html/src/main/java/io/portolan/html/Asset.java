package io.portolan.html;

import io.portolan.figure.RenderException;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A gzip file of ours that an output can carry: a bundle of plotly.js or a map's outline. */
final class Asset {

    private final String name;
    private final String file;
    private final String sha256;
    private final int packed;
    private volatile @Nullable String base64;

    private Asset(String name, String file, String sha256, int packed) {
        this.name = name;
        this.file = file;
        this.sha256 = sha256;
        this.packed = packed;
    }

    static Asset of(String name, Properties manifest) {
        return new Asset(
                name,
                manifest.getProperty(name + ".file"),
                manifest.getProperty(name + ".sha256"),
                Integer.parseInt(manifest.getProperty(name + ".packed")));
    }

    String name() {
        return name;
    }

    /** Of the packed bytes, in base64; what the page knows the asset by. */
    String sha256() {
        return sha256;
    }

    /** The packed bytes in base64, read once; threads that meet here may both read, and get equal text. */
    String base64() {
        String text = base64;
        if (text == null) {
            text = Base64.getEncoder().encodeToString(read());
            base64 = text;
        }
        return text;
    }

    /** What is packed. */
    String text() {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(read()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RenderException(file + " in the jar of portolan-html is damaged: " + e, e);
        }
    }

    /** The bytes it adds to an output that carries it. */
    long size() {
        return (packed + 2L) / 3 * 4 + sha256.length() + 6;
    }

    /** Name and hash, as the page's script looks it up. */
    Json key() {
        return JsonArray.of(name, sha256);
    }

    private byte[] read() {
        try (InputStream in = Asset.class.getResourceAsStream("plotly/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new RenderException("Cannot read " + file + " from the jar of portolan-html: " + e, e);
        }
    }
}
