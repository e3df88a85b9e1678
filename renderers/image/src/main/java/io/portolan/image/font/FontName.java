package io.portolan.image.font;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds a font's PostScript name in its name table. */
final class FontName {

    private static final int POST_SCRIPT = 6;
    private static final int WINDOWS = 3;

    private FontName() {}

    /** The name's letters and digits; {@code Font} for none. */
    static String of(@Nullable FontBytes table) {
        int count = table == null ? 0 : table.u16(2);
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (table.u16(record) == WINDOWS && table.u16(record + 6) == POST_SCRIPT) {
                byte[] bytes = table.copy(table.u16(4) + table.u16(record + 10), table.u16(record + 8));
                return plain(new String(bytes, StandardCharsets.UTF_16BE));
            }
        }
        return "Font";
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9-]", "");
        return plain.isEmpty() ? "Font" : plain;
    }
}
