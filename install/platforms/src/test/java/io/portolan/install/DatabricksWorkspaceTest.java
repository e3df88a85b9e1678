package io.portolan.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabricksWorkspaceTest {

    private final DatabricksWorkspace workspace = new DatabricksWorkspace("/Volumes/main/default/portolan");

    @Test
    void theScriptBringsTheJar() {
        assertThat(workspace.initScript())
                .startsWith("#!/bin/bash\n")
                .contains("cp \"/Volumes/main/default/portolan/portolan-all.jar\" /databricks/jars/");
    }

    @Test
    void theHeaderIsASourceNotebook() {
        assertThat(workspace.notebookHeader())
                .startsWith("// Databricks notebook source\n")
                .contains("Databricks.use(displayHTML(_))");
    }

    @Test
    void writesBoth(@TempDir Path folder) {
        assertThat(workspace.writeTo(folder.resolve("new")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("portolan-init.sh", "portolan-header.scala");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tmp", "/Volumes/a b", "/Volumes/$(reboot)", "/Volumes/a\";x", "Volumes/a"})
    void refusesWhatIsNoFolderOfAWorkspace(String volume) {
        assertThatThrownBy(() -> new DatabricksWorkspace(volume)).isInstanceOf(InstallException.class);
    }
}
