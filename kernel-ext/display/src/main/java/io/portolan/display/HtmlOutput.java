package io.portolan.display;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bundle as one piece of HTML, for platforms that show nothing else. */
public final class HtmlOutput {

    private static final List<String> PICTURES = List.of(MimeTypes.PNG, MimeTypes.JPEG);

    private HtmlOutput() {}

    /**
     * The best that the bundle has: its HTML, SVG, picture or text; text beside another type is a note below it.
     *
     * @param bundle a bundle with one of these types; with none of them the result is empty
     */
    public static String of(MimeBundle bundle) {
        String note = bundle.string(MimeTypes.TEXT)
                .map(text -> "<pre>" + escape(text) + "</pre>")
                .orElse("");
        return bundle.string(MimeTypes.HTML)
                .or(() -> bundle.string(MimeTypes.SVG))
                .or(() -> picture(bundle))
                .map(html -> note.isEmpty() ? html : "<div>" + html + note + "</div>")
                .orElse(note);
    }

    private static Optional<String> picture(MimeBundle bundle) {
        return PICTURES.stream()
                .filter(bundle::has)
                .findFirst()
                .map(type -> "<img src=\"data:" + type + ";base64,"
                        + Base64.getEncoder().encodeToString(bundle.bytes(type).orElseThrow())
                        + "\" style=\"max-width:100%\">");
    }

    /** HTML of the first picture among the contents with a note below it; empty where there is no picture. */
    static Optional<Content> noted(Map<String, Content> contents, String note) {
        Map<String, Content> still = new LinkedHashMap<>(contents);
        still.keySet().retainAll(PICTURES);
        if (still.isEmpty()) {
            return Optional.empty();
        }
        still.put(MimeTypes.TEXT, Content.of(note));
        return Optional.of(Content.of(of(new MimeBundle(still, Map.of()))));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
