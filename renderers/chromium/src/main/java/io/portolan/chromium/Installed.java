package io.portolan.chromium;

import io.portolan.display.Environment;
import io.portolan.figure.RenderException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where a Chromium may be. */
final class Installed {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "msedge.exe");

    private Installed() {}

    /** @throws RenderException if there is none */
    static Path program(Environment environment) {
        return environment.setting("chromium").map(Path::of).orElseGet(() -> onPath(environment));
    }

    private static Path onPath(Environment environment) {
        String path = environment.variable("PATH").orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new RenderException(
                        "There is no Chromium on the path; install one (Debian: apt-get install chromium), or name it by"
                                + " -Dportolan.chromium=FILE (PORTOLAN_CHROMIUM)."));
    }
}
