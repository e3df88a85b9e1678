package io.portolan.app;

import io.portolan.install.DatabricksWorkspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan databricks}: what a Databricks workspace needs. */
@Command(
        name = "databricks",
        description = "What a Databricks workspace needs.",
        mixinStandardHelpOptions = true,
        subcommands = DatabricksCommand.Init.class,
        synopsisSubcommandLabel = "COMMAND")
final class DatabricksCommand {

    private DatabricksCommand() {}

    /** {@code portolan databricks init}. */
    @Command(
            name = "init",
            description = "Writes a cluster's init script and a notebook's first cells.",
            mixinStandardHelpOptions = true)
    static final class Init implements Callable<Integer> {

        @Parameters(arity = "0..1", defaultValue = "portolan-databricks", paramLabel = "DIR")
        Path folder = Path.of("");

        @Option(
                names = "--volume",
                defaultValue = "/Volumes/main/default/portolan",
                description = "The folder of the workspace that will hold the jar; by default ${DEFAULT-VALUE}.")
        String volume = "";

        @Spec
        @Nullable
        CommandSpec spec;

        @Override
        public Integer call() {
            DatabricksWorkspace workspace = new DatabricksWorkspace(volume);
            PrintWriter out = Console.of(spec);
            workspace.writeTo(Folder.resolve(folder)).forEach(file -> out.println("Wrote " + file));
            out.println("The jar is " + Distribution.library());
            out.print(workspace.nextSteps());
            out.flush();
            return 0;
        }
    }
}
