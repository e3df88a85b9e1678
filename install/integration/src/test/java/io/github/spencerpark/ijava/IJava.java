package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Runs the kernel, and hands it out as IJava does. */
public final class IJava {

    private static @Nullable JavaKernel kernel;

    private IJava() {}

    /** The running kernel; null outside a kernel. */
    public static @Nullable JavaKernel getKernelInstance() {
        return kernel;
    }

    public static void main(String[] arguments) throws Exception {
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        JavaKernel started = new JavaKernel();
        started.becomeHandlerForConnection(connection);
        kernel = started;
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }
}
