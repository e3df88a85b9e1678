package io.portolan.app;

import io.portolan.kernel.KernelSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code portolan kernel}: our Java kernel for Jupyter. */
@Command(
        name = "kernel",
        description = "Our Java kernel for Jupyter.",
        mixinStandardHelpOptions = true,
        subcommands = KernelCommand.Install.class,
        synopsisSubcommandLabel = "COMMAND")
final class KernelCommand {

    private KernelCommand() {}

    /** {@code portolan kernel install}. */
    @Command(
            name = "install",
            description = "Installs the kernel, Portolan preloaded, under the name \"portolan\".",
            mixinStandardHelpOptions = true)
    static final class Install implements Callable<Integer> {

        @ArgGroup
        @Nullable
        Place place;

        @Spec
        @Nullable
        CommandSpec spec;

        /** For whom. */
        static final class Place {

            @Option(names = "--user", description = "For this user; the default.")
            boolean user;

            @Option(names = "--prefix", paramLabel = "DIR", description = "Below an installation, such as /usr/local.")
            @Nullable
            Path prefix;
        }

        @Override
        public Integer call() {
            Path kernels = place == null || place.prefix == null
                    ? KernelSpec.userFolder()
                    : KernelSpec.prefixFolder(Folder.resolve(place.prefix));
            Path folder = kernelSpec().writeTo(kernels);
            Console.of(spec).println("Installed the kernel in " + folder);
            return 0;
        }

        private static KernelSpec kernelSpec() {
            // Serial collection and a small first heap: a kernel mostly waits, and starts in less time so.
            List<String> options =
                    List.of("-XX:SharedArchiveFile=" + Distribution.archive(), "-XX:+UseSerialGC", "-Xms64m");
            return KernelSpec.of(Distribution.java(), Distribution.classPath(), options);
        }
    }
}
