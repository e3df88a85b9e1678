package io.portolan.display;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The representations of one value, by MIME type, and what front ends may want to know about them.
 *
 * @param data MIME type to content, richest first; immutable
 * @param metadata the notebook format's metadata: by MIME type, a map such as {@code width} and {@code height} in CSS
 *     pixels; immutable
 */
public record MimeBundle(Map<String, Content> data, Map<String, Object> metadata) {

    private static final String FAILURE = "portolan failure";

    public MimeBundle {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A bundle of plain text alone. */
    public static MimeBundle text(String text) {
        return builder().add(MimeTypes.TEXT, text).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean has(String mimeType) {
        return data.containsKey(mimeType);
    }

    /** Computes the content of one type. */
    public Optional<Object> value(String mimeType) {
        return Optional.ofNullable(data.get(mimeType)).map(Content::value);
    }

    /** Computes the content of a text type; empty where the bundle has none. */
    public Optional<String> string(String mimeType) {
        return value(mimeType).map(String.class::cast);
    }

    /** Computes the content of a binary type; empty where the bundle has none. */
    public Optional<byte[]> bytes(String mimeType) {
        return value(mimeType).map(byte[].class::cast);
    }

    /** This bundle with one representation replaced or added last. */
    public MimeBundle with(String mimeType, Content content) {
        Map<String, Content> changed = new LinkedHashMap<>(data);
        changed.put(mimeType, content);
        return new MimeBundle(changed, metadata);
    }

    /** Why the value, or one of its representations, could not be made; empty where all could. Told in metadata. */
    public Optional<String> failure() {
        return Optional.ofNullable(metadata.get(FAILURE)).map(Object::toString);
    }

    MimeBundle failed(String reason) {
        Map<String, Object> changed = new LinkedHashMap<>(metadata);
        changed.putIfAbsent(FAILURE, reason);
        return new MimeBundle(data, changed);
    }

    /** Collects representations; add the richest first. */
    public static final class Builder {

        private final Map<String, Content> data = new LinkedHashMap<>();
        private final Map<String, Object> metadata = new LinkedHashMap<>();

        private Builder() {}

        public Builder add(String mimeType, Object value) {
            data.put(mimeType, Content.of(value));
            return this;
        }

        public Builder lazy(String mimeType, Supplier<?> supplier) {
            data.put(mimeType, Content.lazy(supplier));
            return this;
        }

        public Builder metadata(String mimeType, Map<String, ?> values) {
            metadata.put(mimeType, Map.copyOf(values));
            return this;
        }

        public MimeBundle build() {
            return new MimeBundle(data, metadata);
        }
    }
}
