package io.portolan.display;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How many bytes one output may have: over it the richest representations go first, and each says so. */
record Budget(long bytes) {

    /** Text that says how much of it is missing needs this much itself. */
    private static final int ROOM_FOR_NOTE = 100;

    /** Drops the richest representations until the rest fits; text is shortened when it alone is too long. */
    void keep(Map<String, Content> contents, Notes notes) {
        for (String type : List.copyOf(contents.keySet())) {
            long total = contents.values().stream().mapToLong(Budget::size).sum();
            if (total <= bytes || type.equals(MimeTypes.TEXT)) {
                continue;
            }
            contents.remove(type);
            notes.add("no " + type + ": " + total + " bytes are over this platform's limit of " + bytes);
        }
        contents.computeIfPresent(
                MimeTypes.TEXT, (type, content) -> size(content) <= bytes ? content : shorten(content));
    }

    private Content shorten(Content content) {
        String text = content.value().toString();
        // A character may take four bytes.
        int kept = (int) Math.min(text.length(), Math.max(0, bytes - ROOM_FOR_NOTE) / 4);
        return Content.of(
                text.substring(0, kept) + "\n[portolan: " + (text.length() - kept) + " more characters are not shown]");
    }

    /** The bytes a content takes in an output: binary content travels as base64. */
    static long size(Content content) {
        Object value = content.value();
        if (value instanceof byte[] binary) {
            return 4L * ((binary.length + 2) / 3);
        }
        return value.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
