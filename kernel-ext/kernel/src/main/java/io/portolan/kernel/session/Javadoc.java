package io.portolan.kernel.session;

/** Documentation comments as plain text. */
final class Javadoc {

    private Javadoc() {}

    static String text(String comment) {
        return comment.replaceAll("(?i)<(p|li|br|tr|h\\d)\\b[^>]*>", "\n")
                .replaceAll("\\{@(?:code|literal|link|linkplain)\\s+([^}]*)}", "$1")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\n\\s*\n\\s*\n+", "\n\n")
                .strip();
    }
}
