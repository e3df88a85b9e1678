package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Rapaio kernel, which finds the adapter by itself. */
class RapaioTest extends KernelContract {

    @Override
    KernelProcess start() throws IOException {
        return KernelProcess.start("org.rapaio.jupyter.kernel.MainApp", Classpath.part("rapaio"));
    }

    @Override
    boolean sharesPage() {
        return false;
    }

    @Override
    String adding(List<Path> entries) {
        return "%%jars\n"
                + String.join("\n", entries.stream().map(Path::toString).toList());
    }
}
