package io.portolan.csv;

import io.portolan.frame.Frame;
import io.portolan.frame.FrameProvider;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a {@link Path} or {@link File} whose name ends in {@code .csv}, {@code .tsv} or {@code .tab}: RFC 4180 with a
 * header line, in UTF-8. A file without commas but with semicolons in its header is read by semicolons.
 */
public final class CsvProvider implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        if (!(data instanceof Path || data instanceof File)) {
            return false;
        }
        String name = data.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || isTabbed(name);
    }

    private static boolean isTabbed(String name) {
        return name.endsWith(".tsv") || name.endsWith(".tab");
    }

    @Override
    public Frame frame(Object data) {
        Path file = data instanceof File plain ? plain.toPath() : (Path) data;
        return isTabbed(file.toString().toLowerCase(Locale.ROOT)) ? CsvFile.tabbed(file) : CsvFile.separated(file);
    }
}
