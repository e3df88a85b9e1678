package io.portolan.image.geo;

import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The bundled map data, read when a map needs it: Natural Earth's, at one to 110 and one to 50 million. */
final class Atlas {

    private Atlas() {}

    /** The sheet that most maps need, kept from its first use on. */
    private static final class World {

        static final Topology SHEET = load("world_110m");
    }

    /** The next that most maps need, kept likewise. */
    private static final class Usa {

        static final Topology SHEET = load("usa_110m");
    }

    /**
     * The data of a sheet.
     *
     * @param sheet such as {@code world_110m}; one of the resources beside this class
     */
    static Topology read(String sheet) {
        switch (sheet) {
            case "world_110m":
                return World.SHEET;
            case "usa_110m":
                return Usa.SHEET;
            default:
                return load(sheet);
        }
    }

    private static Topology load(String sheet) {
        String name = sheet + ".json.gz";
        try (InputStream packed = Atlas.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new IllegalStateException("The map data " + name + " is missing from this jar.");
            }
            byte[] text = new GZIPInputStream(packed).readAllBytes();
            return new Topology((JsonObject) Json.parse(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException damaged) {
            throw new UncheckedIOException("The map data " + name + " cannot be read.", damaged);
        }
    }
}
