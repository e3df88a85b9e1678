package io.portolan.kernel.session;

import java.util.List;

/**
 * Imports that a session makes as soon as a class is there: at its start, or when a magic adds the jar.
 *
 * @param requiredClass the class they need
 * @param imports complete import declarations
 */
public record Preload(String requiredClass, List<String> imports) {

    public Preload {
        imports = List.copyOf(imports);
    }

    /** The packages that JShell itself imports by default, and java.time. */
    static Preload java() {
        return new Preload(
                "java.lang.Object",
                List.of(
                        "import java.io.*;",
                        "import java.math.*;",
                        "import java.net.*;",
                        "import java.nio.file.*;",
                        "import java.time.*;",
                        "import java.util.*;",
                        "import java.util.concurrent.*;",
                        "import java.util.function.*;",
                        "import java.util.regex.*;",
                        "import java.util.stream.*;"));
    }

    /** The chart vocabulary. */
    static Preload portolan() {
        return new Preload(
                "io.portolan.Viz",
                List.of(
                        "import io.portolan.*;",
                        "import io.portolan.display.*;",
                        "import io.portolan.figure.*;",
                        "import io.portolan.mark.*;",
                        "import io.portolan.scale.*;",
                        "import io.portolan.view.*;",
                        "import static io.portolan.Viz.*;"));
    }
}
