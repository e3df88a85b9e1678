package io.portolan.display;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One representation of a value, computed when it is first asked for and then kept: a {@link String} for text, a
 * {@code byte[]} for binary types, maps and lists for JSON types (see {@link MimeTypes}).
 */
public interface Content {

    /** The content; the same object each time. */
    Object value();

    static Content of(Object value) {
        Objects.requireNonNull(value, "content");
        return () -> value;
    }

    /** Content that is computed at most once; when computing throws, the next call tries again. */
    static Content lazy(Supplier<?> supplier) {
        return new LazyContent(supplier);
    }
}
