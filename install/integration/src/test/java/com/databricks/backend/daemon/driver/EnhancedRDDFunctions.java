package com.databricks.backend.daemon.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is displayed as {@code driver.html} in the working folder; refuses what Databricks would refuse. */
public final class EnhancedRDDFunctions {

    private static final int LIMIT = 10_000_000;

    private EnhancedRDDFunctions() {}

    public static void displayHTML(String html) {
        if (Boolean.getBoolean("driver.closed")) {
            throw new UnsupportedOperationException("not in this kind of cluster");
        }
        if (html.length() > LIMIT) {
            throw new IllegalArgumentException("Command result size exceeds limit");
        }
        try {
            Files.writeString(Path.of("driver.html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
