package io.portolan.app;

import io.portolan.install.ZeppelinInstallation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan zeppelin}: Portolan for an installed Zeppelin. */
@Command(
        name = "zeppelin",
        description = "Portolan for an installed Zeppelin.",
        mixinStandardHelpOptions = true,
        subcommands = ZeppelinCommand.Install.class,
        synopsisSubcommandLabel = "COMMAND")
final class ZeppelinCommand {

    private ZeppelinCommand() {}

    /** {@code portolan zeppelin install}. */
    @Command(
            name = "install",
            description = "Lays the jar beside the interpreters that can use it.",
            mixinStandardHelpOptions = true)
    static final class Install implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "Zeppelin's folder, which holds bin and interpreter.")
        Path home = Path.of("");

        @Option(names = "--interpreter", paramLabel = "NAME", description = "Only for this interpreter.")
        @Nullable
        String interpreter;

        @Spec
        @Nullable
        CommandSpec spec;

        @Override
        public Integer call() {
            ZeppelinInstallation zeppelin = ZeppelinInstallation.in(Folder.resolve(home));
            Path jar = Distribution.library();
            List<Path> installed =
                    interpreter == null ? zeppelin.install(jar) : List.of(zeppelin.installInto(interpreter, jar));
            PrintWriter out = Console.of(spec);
            installed.forEach(file -> out.println("Installed " + file));
            out.print(ZeppelinInstallation.nextSteps());
            out.flush();
            return 0;
        }
    }
}
