package io.portolan;

import static org.assertj.core.api.Assertions.fail;

import io.portolan.figure.Figure;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Compares a figure with the text kept under its name. Numbers are rounded to three decimals, data arrays are written
 * out, the template is left out. A figure that differs is written beside as {@code NAME-changed.json}: look at the
 * difference, then move it over the old one.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, View view) {
        Figure figure = view.figure();
        String actual = pretty(figure.document(), "") + "\n";
        Path golden = FOLDER.resolve(name + ".json");
        Path changed = FOLDER.resolve(name + "-changed.json");
        try {
            Files.deleteIfExists(changed);
            if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
                Files.createDirectories(FOLDER);
                Files.writeString(changed, actual);
                fail("The figure differs from " + golden + "; it is now in " + changed);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String pretty(Json value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .filter(member -> !member.getKey().equals("template")
                            && !member.getKey().equals("colorscale"))
                    .map(member -> deeper + "\"" + member.getKey() + "\": " + pretty(member.getValue(), deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof JsonArray array) {
            return array.objects().isEmpty()
                    ? array.stream().map(item -> pretty(item, deeper)).collect(Collectors.joining(", ", "[", "]"))
                    : array.stream()
                            .map(item -> deeper + pretty(item, deeper))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        if (value instanceof TypedArray typed) {
            return typed.dtype().code()
                    + typed.shape().map(shape -> "(" + shape + ")").orElse("")
                    + Arrays.stream(typed.values()).mapToObj(Golden::round).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof JsonNumber number ? round(number.value()) : value.toJson();
    }

    private static String round(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return Double.isNaN(value)
                ? "gap"
                : rounded == Math.rint(rounded) ? Long.toString((long) rounded) : "" + rounded;
    }
}
