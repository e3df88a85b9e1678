package io.portolan.integration;

import io.portolan.install.ZeppelinInstallation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The folders and the command line of a Zeppelin that is made of Maven Central's jars alone: it has no pages. */
final class ZeppelinHome {

    private static final String SETTING = """
            [{"group": "cells", "name": "java", "defaultInterpreter": true,
              "className": "io.portolan.integration.standin.CellInterpreter",
              "properties": {}, "editor": {"language": "java"}}]
            """;

    /** What Zeppelin's own script of this name does with the interpreter's folder and the server's callback. */
    private static final String RUNNER = """
            #!/bin/sh
            while getopts "d:c:p:r:i:l:g:u:s:t:v" option; do
              case $option in
                d) folder=$OPTARG ;; c) host=$OPTARG ;; p) port=$OPTARG ;; r) range=$OPTARG ;; i) group=$OPTARG ;;
              esac
            done
            exec "%s" -cp "$folder/*:%s" org.apache.zeppelin.interpreter.remote.RemoteInterpreterServer \\
              "$host" "$port" "$group" "$range"
            """;

    private static final List<String> OPENINGS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.util=ALL-UNNAMED");

    private final Path home;

    ZeppelinHome(Path home) {
        this.home = home.toAbsolutePath();
    }

    Process launch(int port) throws IOException {
        lay();
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(OPENINGS);
        command.addAll(settings(port));
        command.addAll(List.of("-cp", serverJars(), "org.apache.zeppelin.server.ZeppelinServer"));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/zeppelin.log").getAbsoluteFile())
                .start();
    }

    private void lay() throws IOException {
        for (String folder :
                List.of("conf", "notebook", "webapps", "war", "run", "logs", "interpreter/cells", "local-repo")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.writeString(home.resolve("war/index.html"), "");
        Files.writeString(home.resolve("interpreter/cells/interpreter-setting.json"), SETTING);
        ZeppelinInstallation.in(home).installInto("cells", Classpath.portolan());
        Path runner = Files.writeString(home.resolve("interpreter.sh"), RUNNER.formatted(java(), interpreterJars()));
        Files.setPosixFilePermissions(runner, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> settings(int port) {
        return List.of(
                "-Dzeppelin.home=" + home,
                "-Dzeppelin.conf.dir=" + home.resolve("conf"),
                "-Dzeppelin.server.addr=127.0.0.1",
                "-Dzeppelin.server.port=" + port,
                "-Dzeppelin.war=" + home.resolve("war"),
                "-Dzeppelin.war.tempdir=" + home.resolve("webapps"),
                "-Dzeppelin.notebook.dir=" + home.resolve("notebook"),
                "-Dzeppelin.notebook.storage=org.apache.zeppelin.notebook.repo.VFSNotebookRepo",
                "-Dzeppelin.interpreter.dir=" + home.resolve("interpreter"),
                "-Dzeppelin.interpreter.localRepo=" + home.resolve("local-repo"),
                "-Dzeppelin.interpreter.remoterunner=" + home.resolve("interpreter.sh"),
                "-Dzeppelin.interpreter.lifecyclemanager.class="
                        + "org.apache.zeppelin.interpreter.lifecycle.NullLifecycleManager",
                "-Dzeppelin.search.enable=false",
                "-Dzeppelin.run.mode=local",
                "-Djava.awt.headless=true");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String serverJars() {
        return Classpath.join(Classpath.part("zeppelin-server"));
    }

    private static String interpreterJars() {
        List<Path> classpath = new ArrayList<>(List.of(Classpath.tests()));
        classpath.addAll(Classpath.part("zeppelin-server"));
        return Classpath.join(classpath);
    }
}
