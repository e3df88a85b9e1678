package io.portolan.kernel.notebook;

import com.google.gson.JsonObject;
import io.portolan.display.MimeTypes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An output as the report's template sees it: the richest representation that a page can hold. */
public final class ReportOutput {

    private static final List<String> IMAGES = List.of(MimeTypes.PNG, MimeTypes.JPEG, "image/gif");

    private final String kind;
    private final String content;
    private final List<AnsiText.Span> spans;

    private ReportOutput(String kind, String content, List<AnsiText.Span> spans) {
        this.kind = kind;
        this.content = content;
        this.spans = spans;
    }

    static ReportOutput of(JsonObject output, MarkdownText markdown) {
        switch (output.get("output_type").getAsString()) {
            case "stream":
                return text(output.get("name").getAsString(), MultilineText.of(output.get("text")));
            case "error":
                return text("error", trace(output));
            default:
                return data(output.getAsJsonObject("data"), markdown);
        }
    }

    private static String trace(JsonObject error) {
        StringBuilder trace = new StringBuilder();
        error.getAsJsonArray("traceback")
                .forEach(line -> trace.append(line.getAsString()).append('\n'));
        return trace.toString();
    }

    private static ReportOutput data(JsonObject data, MarkdownText markdown) {
        if (data.has(MimeTypes.HTML)) {
            return new ReportOutput("html", MultilineText.of(data.get(MimeTypes.HTML)), List.of());
        }
        if (data.has(MimeTypes.MARKDOWN)) {
            String source = MultilineText.of(data.get(MimeTypes.MARKDOWN));
            return new ReportOutput("html", markdown.toHtml(source, new JsonObject()), List.of());
        }
        if (data.has(MimeTypes.SVG)) {
            byte[] svg = MultilineText.of(data.get(MimeTypes.SVG)).getBytes(StandardCharsets.UTF_8);
            return image(MimeTypes.SVG, Base64.getEncoder().encodeToString(svg));
        }
        return IMAGES.stream()
                .filter(data::has)
                .findFirst()
                .map(type -> image(type, MultilineText.of(data.get(type)).replaceAll("\\s", "")))
                .orElseGet(() -> text("result", MultilineText.of(data.get(MimeTypes.TEXT))));
    }

    private static ReportOutput image(String type, String base64) {
        return new ReportOutput("image", "data:" + type + ";base64," + base64, List.of());
    }

    private static ReportOutput text(String kind, String text) {
        return new ReportOutput(kind, "", AnsiText.spans(text));
    }

    /** {@code html}, {@code image}, {@code error}, {@code stdout}, {@code stderr} or {@code result}. */
    public String getKind() {
        return kind;
    }

    /** The HTML, or the image's URL. */
    public String getContent() {
        return content;
    }

    /** The text of the other kinds. */
    public List<AnsiText.Span> getSpans() {
        return spans;
    }
}
