package io.portolan.kernel.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Markdown as HTML. Images become part of the page: attachments, and files beside the notebook; one from the network
 * becomes a link, so that the page makes no request. HTML inside Markdown is shown as text.
 */
final class MarkdownText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Map<String, String> IMAGE_TYPES = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "svg", "image/svg+xml");

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new EmbeddedImages())
            .build();
    private final Path folder;

    MarkdownText(Path folder) {
        this.folder = folder;
    }

    /** @param attachments a cell's {@code attachments}: file name to MIME type to base64 */
    String toHtml(String markdown, JsonObject attachments) {
        Node document = parser.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                embed(image, attachments);
            }
        });
        return renderer.render(document);
    }

    private void embed(Image image, JsonObject attachments) {
        String source = image.getDestination();
        Optional<String> data = source.startsWith("attachment:")
                ? attachment(attachments.get(source.substring("attachment:".length())))
                : file(source);
        if (data.isPresent()) {
            image.setDestination(data.get());
        } else {
            Link link = new Link(source, image.getTitle());
            link.appendChild(new Text("image: " + source));
            image.insertBefore(link);
            image.unlink();
        }
    }

    private static Optional<String> attachment(JsonElement attachment) {
        if (attachment == null) {
            return Optional.empty();
        }
        return attachment.getAsJsonObject().entrySet().stream()
                .findFirst()
                .map(entry -> "data:" + entry.getKey() + ";base64,"
                        + MultilineText.of(entry.getValue()).strip());
    }

    private Optional<String> file(String source) {
        String type = IMAGE_TYPES.get(source.substring(source.lastIndexOf('.') + 1));
        if (type == null || source.contains("://") || source.startsWith("/") || source.contains("..")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(source));
            return Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static final class EmbeddedImages implements UrlSanitizer {

        private final UrlSanitizer usual = new DefaultUrlSanitizer();

        @Override
        public String sanitizeLinkUrl(String url) {
            return usual.sanitizeLinkUrl(url);
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return url.startsWith("data:image/") ? url : usual.sanitizeImageUrl(url);
        }
    }
}
