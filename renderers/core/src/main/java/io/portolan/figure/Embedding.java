package io.portolan.figure;

/** Pictures within documents of others: the image's bytes in the address, the figure's title for those who do not see it. */
final class Embedding {

    private Embedding() {}

    static String html(Figure figure, String base64) {
        String title = attribute(title(figure));
        return "<img src=\"" + address(base64) + "\" width=\"" + figure.width() + "\" height=\"" + figure.height()
                + "\" alt=\"" + title + "\" title=\"" + title + "\">";
    }

    static String markdown(Figure figure, String base64) {
        return "![" + title(figure).replaceAll("[\\\\`*_\\[\\]<>&!~|$]", "\\\\$0") + "](" + address(base64) + ")";
    }

    private static String address(String base64) {
        return "data:" + Format.PNG.mimeType() + ";base64," + base64;
    }

    private static String title(Figure figure) {
        return figure.title().map(Markup::plain).filter(text -> !text.isEmpty()).orElse("Chart");
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
