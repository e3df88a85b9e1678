package io.portolan.jupyter;

import io.portolan.display.Capability;
import io.portolan.display.Environment;
import java.util.Optional;
import java.util.Set;

/**
 * The Rapaio kernel. It finds {@link RapaioProvider} by itself. Each output stands alone, as the kernel does not tell
 * which cell is running: what a cell carried for others would be missed when it runs again.
 */
public final class RapaioPlatform extends JupyterPlatform {

    @Override
    public String name() {
        return "rapaio";
    }

    @Override
    Optional<Kernel> find(Environment environment) {
        return environment.findClass("org.rapaio.jupyter.kernel.MainApp").flatMap(present -> RapaioAdapter.running());
    }

    @Override
    Set<Capability> more() {
        return Set.of();
    }
}
