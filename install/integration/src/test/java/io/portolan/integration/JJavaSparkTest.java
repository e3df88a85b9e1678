package io.portolan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A kernel on JJava's base library. */
class JJavaSparkTest extends SparkKernelContract {

    @Override
    KernelProcess start() throws IOException {
        List<Path> classpath = new ArrayList<>(Classpath.part("jjava"));
        classpath.add(Classpath.tests());
        return KernelProcess.start("io.portolan.integration.standin.JJava", classpath, VARIABLES);
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
