package io.portolan.theme;

import io.portolan.display.Theme;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The look of one theme.
 *
 * @param template Plotly's layout template
 * @param palette colours for categories, told apart by colour-blind readers as far as ten colours can be; the first
 *     eight follow Okabe and Ito
 * @param ink the colour of text and of marks that stand for no data, such as rules
 * @param faint the colour of notes
 * @param paper the colour of the ground
 */
public record Look(JsonObject template, List<String> palette, String ink, String faint, String paper) {

    private static final Map<Theme, Look> LOOKS = new EnumMap<>(Map.of(
            Theme.LIGHT,
            new Look(
                    read("light.json"),
                    List.of(
                            "#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#7b5ea7", "#8c6d31",
                            "#6b6b6b", "#b5a800"),
                    "#2b3440",
                    "#6b7683",
                    "#ffffff"),
            Theme.DARK,
            new Look(
                    read("dark.json"),
                    List.of(
                            "#4ba3e3", "#f2b134", "#2fc49a", "#f27d4a", "#e29ac4", "#8fd0f5", "#b394e0", "#c9a66b",
                            "#a8adb3", "#d6cc4a"),
                    "#dfe4ea",
                    "#98a2ad",
                    "#16191d")));

    public Look {
        palette = List.copyOf(palette);
    }

    public static Look of(Theme theme) {
        return LOOKS.get(theme);
    }

    private static JsonObject read(String resource) {
        try (InputStream in = Look.class.getResourceAsStream(resource)) {
            return (JsonObject) Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + resource + " is not readable.", e);
        }
    }
}
