package io.portolan.jupyter;

import io.portolan.display.Capability;
import io.portolan.display.Environment;
import java.util.Optional;
import java.util.Set;

/** JJava. It installs {@link JJavaExtension} by itself. */
public final class JJavaPlatform extends JupyterPlatform {

    @Override
    public String name() {
        return "jjava";
    }

    @Override
    Optional<Kernel> find(Environment environment) {
        return environment
                .findClass("org.dflib.jjava.jupyter.kernel.BaseKernel")
                .flatMap(present -> JJavaAdapter.running());
    }

    @Override
    Set<Capability> more() {
        return Set.of(Capability.SHARED_PAGE, Capability.COMM);
    }
}
