package io.portolan.html;

import io.portolan.json.JsonObject;
import io.portolan.json.JsonWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints outputs: live ones, and quiet ones where a live one cannot be. */
final class Press {

    /** More than the templates and a title take beside picture and script. */
    private static final int FRAME = 4096;

    private final Catalog catalog = Catalog.load();
    private final String program = PageScript.load();
    private final Templates templates = Templates.of(Templates.class);

    byte[] print(Sheet sheet, Delivery delivery) {
        Drawing drawing = Drawing.of(sheet.figure(), catalog);
        if (drawing.isStrange()) {
            return quiet(sheet, "The chart stays a picture: " + unknown(drawing));
        }
        Needs needs = drawing.needs(catalog);
        Still still = Still.of(sheet.figure(), sheet.options());
        Script script = new Script(program, order(sheet, drawing, needs, delivery), List.of());
        long size = size(still, script.carrying(delivery.missing(needs)));
        if (size > sheet.room(still)) {
            return quiet(sheet, tooLarge(size, sheet.room(still)));
        }
        Map<String, Object> content = still.model();
        content.put("script", script.carrying(delivery.claim(needs)));
        return sheet.fill(templates, "fragment", content, size);
    }

    private static long size(Still still, Script script) {
        return FRAME + still.size() + script.size();
    }

    private String order(Sheet sheet, Drawing drawing, Needs needs, Delivery delivery) {
        JsonObject.Builder order = JsonObject.builder()
                .put("id", sheet.id())
                .put("endpoint", sheet.options().endpoint())
                .put("height", drawing.figure().height())
                .put("fixed", drawing.figure().layout().has("width"))
                .put("webgl", drawing.needsWebGl())
                .put("traces", drawing.types());
        delivery.describe(needs, order);
        if (!drawing.unknown().isEmpty()) {
            order.put("note", "Not all is drawn: " + unknown(drawing));
        }
        String document = JsonWriter.scriptSafe().write(drawing.document());
        Optional<String> packed = Packing.pack(document);
        order.put("packed", packed);
        String start = JsonWriter.scriptSafe().write(order.build());
        return packed.isPresent() ? start : start.substring(0, start.length() - 1) + ",\"figure\":" + document + "}";
    }

    private String unknown(Drawing drawing) {
        return "plotly.js " + catalog.version() + " has no trace type "
                + String.join(", ", drawing.unknown().stream().sorted().toList()) + ".";
    }

    private static String tooLarge(long size, long budget) {
        return String.format(
                "Shown as a picture: the live chart takes %,d kB and an output here may take %,d kB. Fewer"
                        + " points make it live again, or a higher byte budget (the setting portolan.budget).",
                size / 1000, budget / 1000);
    }

    /** The largest picture that fits; the title alone if none does. */
    private byte[] quiet(Sheet sheet, String note) {
        for (double part : new double[] {1, 0.5, 0.25}) {
            double scale = sheet.options().scale() * part;
            Still still = Still.of(sheet.figure(), sheet.options().withScale(scale));
            if (still.size() + FRAME <= sheet.room(still)) {
                return quiet(sheet, still, note);
            }
        }
        return quiet(sheet, Still.withoutPicture(sheet.figure(), "it would not fit either"), note);
    }

    private byte[] quiet(Sheet sheet, Still still, String note) {
        Map<String, Object> content = new HashMap<>(still.model());
        content.put("note", note);
        return sheet.fill(templates, "quiet", content, FRAME);
    }
}
