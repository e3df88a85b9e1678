package io.portolan.display;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HTML of a picture with a note below it, for front ends that show a picture's plain text to nobody. */
final class StillPage {

    private static final List<String> PICTURES = List.of(MimeTypes.PNG, MimeTypes.JPEG);

    private StillPage() {}

    /** The page for the first picture among the contents; empty where there is none. */
    static Optional<Content> of(Map<String, Content> contents, String note) {
        return PICTURES.stream()
                .filter(contents::containsKey)
                .findFirst()
                .map(type -> Content.of(html(type, (byte[]) contents.get(type).value(), note)));
    }

    private static String html(String type, byte[] picture, String note) {
        return "<div><img src=\"data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture)
                + "\" style=\"max-width:100%\"><p>" + escape(note) + "</p></div>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
