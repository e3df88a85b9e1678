package io.portolan.figure;

import io.portolan.display.MimeTypes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure can be rendered to. */
public enum Format {
    PNG("png", MimeTypes.PNG),
    SVG("svg", MimeTypes.SVG),
    PDF("pdf", MimeTypes.PDF),
    /** A whole page that stands alone. */
    HTML("html", MimeTypes.HTML),
    /** One element for a page of others: a notebook's output. */
    FRAGMENT("fragment.html", MimeTypes.HTML),
    /** The figure's own document. */
    JSON("json", "application/json");

    private final String extension;
    private final String mimeType;

    Format(String extension, String mimeType) {
        this.extension = extension;
        this.mimeType = mimeType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }

    public String mimeType() {
        return mimeType;
    }

    /** The formats of files. */
    private static Stream<Format> files() {
        return Arrays.stream(values()).filter(format -> format != FRAGMENT);
    }

    private static Optional<Format> first(Predicate<Format> wanted) {
        return files().filter(wanted).findFirst();
    }

    /**
     * The format of a name such as {@code png}, case ignored.
     *
     * @throws RenderException naming the formats there are, if it is none of them
     */
    public static Format named(String name) {
        return first(format -> format.extension.equalsIgnoreCase(name.strip()))
                .orElseThrow(() -> new RenderException("There is no format " + name + "; there are "
                        + files().map(Format::extension).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * The format of a file by its ending.
     *
     * @throws RenderException naming the endings there are, if it is none of them
     */
    public static Format of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return first(format -> name.endsWith("." + format.extension))
                .orElseThrow(() -> new RenderException("Cannot tell the format of " + file + "; end its name in "
                        + files().map(format -> "." + format.extension).collect(Collectors.joining(", ")) + "."));
    }
}
