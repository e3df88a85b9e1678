package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Our own kernel, to which Portolan's charts come in a cell. */
class PortolanKernelTest extends KernelContract {

    static final String MAIN = "io.portolan.kernel.KernelMain";

    @Override
    KernelProcess start() throws IOException {
        return KernelProcess.start(MAIN, Classpath.part("kernel"));
    }

    @Override
    String adding(List<Path> entries) {
        return "%classpath " + entries.stream().map(Path::toString).collect(Collectors.joining(" "));
    }

    @Override
    boolean sharesPage() {
        return true;
    }
}
