package io.portolan.app;

import java.nio.file.Path;
import java.util.Optional;

/** Where the command was given. A notebook runs in its own folder, as in Jupyter, so the process may start elsewhere. */
final class Folder {

    private Folder() {}

    /** A path as its user meant it. */
    static Path resolve(Path path) {
        return Optional.ofNullable(System.getenv("PORTOLAN_FOLDER"))
                .map(Path::of)
                .orElse(Path.of(""))
                .toAbsolutePath()
                .resolve(path)
                .normalize();
    }
}
