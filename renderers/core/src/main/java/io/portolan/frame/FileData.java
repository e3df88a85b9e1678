package io.portolan.frame;

import io.portolan.display.FileReason;
import io.portolan.json.Json;
import io.portolan.json.JsonException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads JSON files that hold a list of objects or an object of lists; other kinds of file need their module. */
record FileData() implements FrameProvider {

    @Override
    public boolean accepts(Object data) {
        return data instanceof Path || data instanceof File;
    }

    @Override
    public Frame frame(Object data) {
        Path file = data instanceof File plain ? plain.toPath() : (Path) data;
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new UnsupportedDataException("No module here reads the file " + name
                    + ". JSON is read always; CSV and TSV are read by portolan-csv.");
        }
        try {
            Object read = Json.parse(Files.readString(file)).toJava();
            if (read == null) {
                throw new UnsupportedDataException(file + " holds nothing but null.");
            }
            return Frames.frame(read);
        } catch (IOException e) {
            throw new UnsupportedDataException("Cannot read " + file + ": " + FileReason.of(e) + ".", e);
        } catch (JsonException e) {
            throw new UnsupportedDataException(file + " is not JSON: " + e.getMessage(), e);
        }
    }
}
