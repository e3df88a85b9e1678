package io.portolan.integration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The portolan command that this build has made, in a process of its own. */
final class PortolanCommand {

    private PortolanCommand() {}

    /** Runs it in a folder and gives back what it wrote; fails unless the exit status is 0. */
    static String run(Path folder, Map<String, String> variables, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Classpath.join(Classpath.installed()),
                "io.portolan.app.Main"));
        command.addAll(List.of(arguments));
        return Program.check(folder, variables, command);
    }
}
