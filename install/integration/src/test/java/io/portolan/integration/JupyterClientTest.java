package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our kernel driven by Jupyter's own client, and a notebook executed by nbclient. */
@Tag("jupyter")
class JupyterClientTest {

    @TempDir
    private Path folder;

    private JupyterTools jupyter;

    @BeforeEach
    void findJupyter() throws IOException {
        jupyter = JupyterTools.in(folder, Classpath.part("kernel"));
    }

    private static String script(String name) {
        return new File("src/test/resources/io/portolan/integration", name).getAbsolutePath();
    }

    @Test
    void meetsWhatJupyterExpectsOfAKernel() throws Exception {
        assertThat(jupyter.run(Map.of(), script("kernel_expectations.py"), "portolan"))
                .as(jupyter::output)
                .isZero();
    }

    @Test
    void nbclientExecutesANotebook() throws Exception {
        Path notebook = folder.resolve("n.ipynb");
        Files.writeString(
                notebook,
                "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {\"kernelspec\": {\"name\": \"portolan\","
                        + " \"display_name\": \"Java\"}}, \"cells\": [{\"cell_type\": \"code\", \"id\": \"a\","
                        + " \"metadata\": {}, \"outputs\": [], \"execution_count\": null, \"source\":"
                        + " \"var h = io.portolan.display.Displays.get().show(1);\\nh.update((Object) 2);\\n40 + 2\"}]}");
        int status = jupyter.run(
                Map.of(), "-m", "nbconvert", "--to", "notebook", "--execute", "--output", "out", notebook.toString());
        assertThat(status).as(jupyter::output).isZero();
        assertThat(Files.readString(folder.resolve("out.ipynb")))
                .contains("\"42\"", "\"2\"")
                .doesNotContain("\"1\"");
    }
}
