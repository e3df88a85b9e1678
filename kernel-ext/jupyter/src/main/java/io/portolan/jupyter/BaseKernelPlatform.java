package io.portolan.jupyter;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.portolan.display.Capability;
import io.portolan.display.Environment;
import io.portolan.display.NotebookPlatform;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * IJava and every other kernel on jupyter-jvm-basekernel. A kernel that keeps its instance where nobody finds it is
 * named once: {@code Displays.get().use(BaseKernelPlatform.of(kernel))}.
 */
public final class BaseKernelPlatform extends JupyterPlatform {

    /** Not of its own type, which may be absent when a service loader looks at this class. */
    private final @Nullable Object given;

    /** Looks for the kernel of this program. */
    public BaseKernelPlatform() {
        this(null);
    }

    private BaseKernelPlatform(@Nullable Object given) {
        this.given = given;
    }

    /** The platform of this kernel. */
    public static NotebookPlatform of(BaseKernel kernel) {
        return new BaseKernelPlatform(kernel);
    }

    @Override
    public String name() {
        return "jupyter";
    }

    @Override
    Optional<Kernel> find(Environment environment) {
        if (environment
                .findClass("io.github.spencerpark.jupyter.kernel.BaseKernel")
                .isEmpty()) {
            return Optional.empty();
        }
        return given == null ? RunningBaseKernel.find(environment) : RunningBaseKernel.adapt(given);
    }

    @Override
    Set<Capability> more() {
        return Set.of(Capability.SHARED_PAGE, Capability.COMM);
    }
}
