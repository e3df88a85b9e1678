package io.portolan.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Reads the tables of colours that come with this package. */
final class Tables {

    private Tables() {}

    /** All entries of some resources. */
    static Properties read(String... resources) {
        Properties table = new Properties();
        for (String resource : resources) {
            try (InputStream in = Tables.class.getResourceAsStream(resource)) {
                table.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The table " + resource + " of Portolan is not readable.", e);
            }
        }
        return table;
    }
}
