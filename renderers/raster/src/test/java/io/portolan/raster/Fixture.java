package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One file of reference grids: what Datashader made of inputs that are regenerated from a seed. */
final class Fixture {

    private static final Path FOLDER = Path.of("../../../shared/raster-fixtures");

    private final JsonObject json;

    private Fixture(JsonObject json) {
        this.json = json;
    }

    /** The file whose name starts so; without the folder the test is skipped, but not where everything must run. */
    static Fixture read(String start) throws IOException {
        boolean present = Files.isDirectory(FOLDER);
        if (System.getenv("CI") != null) {
            assertThat(present)
                    .as("the folder of reference grids beside the project")
                    .isTrue();
        }
        assumeTrue(present, "needs the reference grids in " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return new Fixture((JsonObject) Json.parse(Files.readString(file)));
        }
    }

    JsonObject json() {
        return json;
    }

    int number(String name) {
        return (int) ((JsonNumber) json.members().get(name)).value();
    }

    List<Op> ops() {
        return json.array("ops").objects().stream()
                .map(op -> new Op(op, json.object("canvas")))
                .toList();
    }

    /** One operation and what must come of it. */
    record Op(JsonObject json, JsonObject shared) {

        String name() {
            return ((JsonString) json.members().get("op")).value();
        }

        Canvas canvas() {
            JsonObject own = json.members().get("canvas") instanceof JsonObject object ? object : shared;
            Canvas canvas = Canvas.of(size(own, "w"), size(own, "h"))
                    .xType(type(own, "x_axis_type"))
                    .yType(type(own, "y_axis_type"));
            Optional<Range> x = range(own.members().get("x_range"));
            Optional<Range> y = range(own.members().get("y_range"));
            return new Canvas(canvas.width(), canvas.height(), x, y, canvas.xType(), canvas.yType());
        }

        private static int size(JsonObject canvas, String name) {
            return (int) ((JsonNumber) canvas.members().get(name)).value();
        }

        private static AxisType type(JsonObject canvas, String name) {
            return canvas.members().get(name) instanceof JsonString text
                            && text.value().equals("log")
                    ? AxisType.LOG
                    : AxisType.LINEAR;
        }

        Optional<Range> statedRange(String name) {
            return range(json.members().get(name));
        }

        private static Optional<Range> range(Json value) {
            if (!(value instanceof JsonArray array)) {
                return Optional.empty();
            }
            return Optional.of(new Range(number(array.get(0)), number(array.get(1))));
        }

        JsonObject result() {
            return json.object("result");
        }

        JsonObject kwargs() {
            return json.object("kwargs");
        }

        /** What stands where: all values, or those of some places; where they must be exact the digest of all, too. */
        void check(Numbers actual, double tolerance) {
            JsonObject result = result();
            boolean sampled = !(result.members().get("values") instanceof JsonArray);
            JsonArray values = result.array(sampled ? "sample_values" : "values");
            JsonArray places = result.array("sample_index");
            assertThat(actual.size()).as(name()).isEqualTo(product(result.array("shape")));
            for (int i = 0; i < values.size(); i++) {
                int place = sampled ? (int) number(places.get(i)) : i;
                assertNear(place, actual.at(place), number(values.get(i)), tolerance);
            }
            if (tolerance == 0) {
                assertThat(digest(actual))
                        .as("%s %s, all places", name(), kwargs().toJson())
                        .isEqualTo(text("sha256"));
            }
        }

        private String text(String name) {
            return ((JsonString) result().members().get(name)).value();
        }

        /** The digest of all numbers as the reference stores them, lowest byte first. */
        private String digest(Numbers actual) {
            String type = text("dtype");
            int width = type.equals("bool") ? 1 : type.endsWith("64") ? Long.BYTES : Integer.BYTES;
            ByteBuffer bytes = ByteBuffer.allocate(actual.size() * width).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < actual.size(); i++) {
                put(bytes, type, actual.at(i));
            }
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }

        private static void put(ByteBuffer bytes, String type, double value) {
            switch (type) {
                case "bool" -> bytes.put((byte) value);
                case "int64" -> bytes.putLong((long) value);
                case "float64" -> bytes.putLong(Double.doubleToLongBits(value));
                case "float32" -> bytes.putInt(Float.floatToIntBits((float) value));
                default -> bytes.putInt((int) (long) value);
            }
        }

        private void assertNear(int place, double actual, double expected, double tolerance) {
            boolean same = Double.isNaN(expected)
                    ? Double.isNaN(actual)
                    : actual == expected || Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
            assertThat(same)
                    .as("%s %s at %d: %s, not %s", name(), kwargs().toJson(), place, actual, expected)
                    .isTrue();
        }

        private static int product(JsonArray shape) {
            return shape.items().stream().mapToInt(item -> (int) number(item)).reduce(1, (a, b) -> a * b);
        }

        static double number(Json value) {
            if (value instanceof JsonString text) {
                return text.value().startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            return value instanceof JsonNull ? Double.NaN : ((JsonNumber) value).value();
        }
    }

    /** Numbers by their places. */
    interface Numbers {

        int size();

        double at(int place);
    }
}
