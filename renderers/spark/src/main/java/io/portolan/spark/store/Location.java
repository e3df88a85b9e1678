package io.portolan.spark.store;

import java.util.UUID;

/**
 * A folder of a file system that Spark knows.
 *
 * @param parent with its last slash; empty for the working folder
 * @param name of the folder
 */
record Location(String parent, String name) {

    /** @throws ChartStoreException if the path names no folder within another */
    static Location of(String path) {
        String trimmed = path.strip().replaceFirst("/+$", "");
        int slash = trimmed.lastIndexOf('/');
        String name = trimmed.substring(slash + 1);
        if (name.isEmpty() || trimmed.substring(0, slash + 1).endsWith("://")) {
            throw new ChartStoreException("A store needs a folder of its own, which " + path + " does not name.");
        }
        return new Location(trimmed.substring(0, slash + 1), name);
    }

    String path() {
        return parent + name;
    }

    /** A new place beside this one, on the same file system, which readers of the parent pass over. */
    Location aside() {
        return new Location(parent, "." + name + "-" + UUID.randomUUID());
    }
}
