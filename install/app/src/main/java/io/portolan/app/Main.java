package io.portolan.app;

import io.portolan.display.PortolanException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code portolan} command. Exit status 0; 1 when the work failed, with one line on stderr; 2 for wrong usage. */
@Command(
        name = "portolan",
        description = "Portable, scalable charts for the JVM.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            RenderCommand.class,
            PackCommand.class,
            KernelCommand.class,
            ZeppelinCommand.class,
            DatabricksCommand.class,
            DoctorCommand.class,
            WarmUpCommand.class,
            HelpCommand.class,
        },
        footer = {"", "Also: portolan test    installs what the tests need, then runs them"})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int fail(Exception failure, CommandLine command) {
        String message = failure instanceof PortolanException ? failure.getMessage() : failure.toString();
        command.getErr().println("portolan: " + message);
        if (Boolean.getBoolean("portolan.trace")) {
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}
