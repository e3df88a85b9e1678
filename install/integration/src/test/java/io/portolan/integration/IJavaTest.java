package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A kernel on jupyter-jvm-basekernel that is found the way IJava is. */
class IJavaTest extends KernelContract {

    @Override
    KernelProcess start() throws IOException {
        List<Path> classpath = new ArrayList<>(Classpath.part("basekernel"));
        classpath.add(Classpath.tests());
        return KernelProcess.start("io.github.spencerpark.ijava.IJava", classpath);
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
