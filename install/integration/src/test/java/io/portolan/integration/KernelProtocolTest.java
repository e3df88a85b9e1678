package io.portolan.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jupyter's own test for kernels expects of ours, every part of it that a kernel without a pager can have. */
@Tag("jupyter")
class KernelProtocolTest {

    @Test
    void holdsToTheProtocol(@TempDir Path folder) throws IOException {
        Path script = folder.resolve("kernel_test.py");
        try (InputStream source = getClass().getResourceAsStream("jupyter_kernel_test_case.py")) {
            Files.copy(source, script);
        }
        try (Jupyter jupyter = Jupyter.withKernel(folder)) {
            jupyter.python(script, "-v");
        }
    }
}
