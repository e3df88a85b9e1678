package io.portolan.kernel;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.portolan.kernel.session.SessionOptions;
import io.portolan.kernel.wire.Connection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import sun.misc.Signal;

/** Starts the kernel: {@code java -cp ... io.portolan.kernel.KernelMain {connection_file}}. */
public final class KernelMain {

    /**
     * Jupyter's servers refuse to pass on more than 1 MB a second, counted over three seconds, and drop what is over:
     * an output larger than this would not arrive.
     */
    private static final long BYTE_BUDGET = 2_900_000;

    private KernelMain() {}

    /** @param arguments the connection file that the front end has written */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream log = System.err;
        if (arguments.length != 1) {
            log.println("Usage: java -cp ... " + KernelMain.class.getName() + " CONNECTION_FILE");
            System.exit(2);
        }
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        Connection connection = new Connection(properties(Path.of(arguments[0]), log), log);
        Kernel kernel = new Kernel(
                connection,
                new History(History.defaultFile(), log),
                SessionOptions.standard().withByteBudget(BYTE_BUDGET));
        Signal.handle(new Signal("INT"), signal -> kernel.interrupt());
        endWithParent(kernel);
        kernel.start();
        kernel.awaitEnd();
        connection.close();
        System.exit(0);
    }

    private static KernelConnectionProperties properties(Path file, PrintStream log) {
        try {
            return KernelConnectionProperties.parse(Files.readString(file));
        } catch (IOException e) {
            log.println("Cannot read the connection file " + file + ": " + e);
            System.exit(1);
            throw new IllegalStateException(e);
        }
    }

    /** A front end that was killed cannot ask for the end any more. */
    private static void endWithParent(Kernel kernel) {
        String parent = System.getenv("JPY_PARENT_PID");
        if (parent != null && parent.matches("\\d+") && !parent.equals("1")) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresent(process -> process.onExit().thenRun(kernel::end));
        }
    }
}
