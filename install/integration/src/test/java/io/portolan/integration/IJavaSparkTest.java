package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A kernel that is found the way IJava is, whose cells are on the loader of JShell. */
class IJavaSparkTest extends SparkKernelContract {

    @Override
    KernelProcess start() throws IOException {
        List<Path> classpath = new ArrayList<>(Classpath.part("basekernel"));
        classpath.add(Classpath.tests());
        return KernelProcess.start("io.github.spencerpark.ijava.IJava", classpath, VARIABLES);
    }

    @Override
    String adding(List<Path> entries) {
        return "%jars " + Classpath.join(entries);
    }

    @Override
    String master() {
        return "local[2]";
    }
}
