package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A kernel on JJava's base library, which finds the adapter by itself. */
class JJavaTest extends KernelContract {

    @Override
    KernelProcess start() throws IOException {
        List<Path> classpath = new ArrayList<>(Classpath.part("jjava"));
        classpath.add(Classpath.tests());
        return KernelProcess.start("io.portolan.integration.standin.JJava", classpath);
    }

    @Override
    boolean sharesPage() {
        return true;
    }

    @Override
    String adding(List<Path> entries) {
        return "%jars " + Classpath.join(entries);
    }
}
