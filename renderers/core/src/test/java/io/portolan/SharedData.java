package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of test data that stands beside a checkout; PORTOLAN_SHARED names it elsewhere. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of the shared data; without it the test fails in continuous integration, else is skipped. */
    public static Path path(String name) {
        Path found = root().resolve(name);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).exists();
        }
        assumeTrue(Files.exists(found), "needs the shared test data: set PORTOLAN_SHARED to its folder");
        return found;
    }

    private static Path root() {
        String configured = System.getenv("PORTOLAN_SHARED");
        if (configured != null) {
            return Path.of(configured);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("shared") : folder.resolve("shared");
    }
}
