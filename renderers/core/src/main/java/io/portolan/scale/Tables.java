package io.portolan.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Reads the tables of colours that come with this package. */
final class Tables {

    private Tables() {}

    static Properties read(String resource) {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            Properties table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " of Portolan is not readable.", e);
        }
    }
}
