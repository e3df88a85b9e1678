package io.portolan.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a Databricks workspace needs, as text: a script that clusters run when they start, and the first cells of a
 * notebook.
 *
 * @param volume the folder of the workspace that holds the jar, such as {@code /Volumes/main/default/portolan}
 */
public record DatabricksWorkspace(String volume) {

    private static final Pattern FOLDER = Pattern.compile("/(Volumes|Workspace|dbfs)(/[A-Za-z0-9_.@-]+)+");

    /** @throws InstallException if this is no folder of a workspace */
    public DatabricksWorkspace {
        if (!FOLDER.matcher(volume).matches()) {
            throw new InstallException("\"" + volume + "\" is no folder of a workspace. Write it like"
                    + " /Volumes/main/default/portolan, with letters, digits and _ . - @ only.");
        }
    }

    /** Puts the jar on the class path of driver and executors; an init script of a cluster. */
    public String initScript() {
        return """
            #!/bin/bash
            # Brings Portolan to this cluster. Compute > the cluster > Advanced > Init scripts: this file.
            set -euo pipefail
            cp "%1$s/portolan-all.jar" /databricks/jars/portolan-all.jar
            """.formatted(volume);
    }

    /** The first cells of a source notebook in Scala. */
    public String notebookHeader() {
        return """
            // Databricks notebook source
            import io.portolan.Viz._
            import io.portolan.databricks.Databricks

            Databricks.use(displayHTML(_))

            // COMMAND ----------

            """;
    }

    /** What is left for the user to do. */
    public String nextSteps() {
        return """
            1. Upload portolan-all.jar to %1$s
            2. Either name portolan-init.sh as the cluster's init script, or install the jar as a library of the
               cluster (on shared clusters an admin allows it once)
            3. For jobs, whose charts no cell shows: set PORTOLAN_DIR=%1$s/charts among the cluster's
               environment variables; the charts are files there
            4. Begin notebooks like portolan-header.scala
            """.formatted(volume);
    }

    /**
     * Writes the script and the header into a folder.
     *
     * @return the files
     * @throws InstallException if the folder cannot be written
     */
    public List<Path> writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            return List.of(
                    Files.writeString(folder.resolve("portolan-init.sh"), initScript(), StandardCharsets.UTF_8),
                    Files.writeString(
                            folder.resolve("portolan-header.scala"), notebookHeader(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InstallException("Cannot write into " + folder + ": " + e, e);
        }
    }
}
