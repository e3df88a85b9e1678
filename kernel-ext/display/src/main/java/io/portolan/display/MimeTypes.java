package io.portolan.display;

/** The MIME types that notebooks agree on. */
public final class MimeTypes {

    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String MARKDOWN = "text/markdown";
    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";
    public static final String SVG = "image/svg+xml";
    public static final String PDF = "application/pdf";
    public static final String PLOTLY = "application/vnd.plotly.v1+json";

    private MimeTypes() {}

    /** Whether content of this type is a tree of maps, lists, strings, numbers and booleans. */
    public static boolean isJson(String mimeType) {
        return mimeType.equals("application/json") || mimeType.endsWith("+json");
    }

    /** Whether content of this type is bytes, which notebook documents hold as base64. */
    public static boolean isBinary(String mimeType) {
        return (mimeType.startsWith("image/") && !mimeType.equals(SVG)) || mimeType.equals(PDF);
    }
}
