package io.portolan.app;

import io.portolan.kernel.notebook.NotebookRunner;
import io.portolan.kernel.notebook.ProgressListener;
import io.portolan.kernel.notebook.RunRequest;
import io.portolan.kernel.notebook.RunResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan run}: a Java notebook from top to bottom, with no Jupyter there. */
@Command(
        name = "run",
        description = {
            "Runs a Java notebook in its own folder, with no Jupyter on the machine.",
            "A failing cell stops it with exit status 1; what ran before is written.",
            "A chart that cannot be drawn stops nothing, but the exit status is 1."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NOTEBOOK.ipynb")
    Path notebook = Path.of("");

    @Option(
            names = "-p",
            paramLabel = "name=value",
            description = "Sets a variable after the cell tagged \"parameters\"; may be given several times.")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "-o", paramLabel = "OUT.ipynb", description = "Where the executed notebook is written.")
    @Nullable
    Path output;

    @Option(
            names = "--html",
            paramLabel = "REPORT.html",
            description = "Where a page of the executed notebook is written.")
    @Nullable
    Path report;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        RunRequest request = RunRequest.of(Folder.resolve(notebook)).withParameters(parameters);
        if (output != null) {
            request = request.withOutput(Folder.resolve(output));
        }
        if (report != null) {
            request = request.withReport(Folder.resolve(report));
        }
        Thread farewell = new Thread(this::tellOfEarlyEnd);
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            return report(NotebookRunner.run(request, ProgressListener.printing(System.err)));
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private int report(RunResult result) {
        result.error()
                .ifPresent(error -> err().println("portolan: code cell " + result.executed() + " of " + notebook
                        + " failed (" + error.name() + ")" + kept()));
        if (!result.undisplayed().isEmpty()) {
            err().println("portolan: " + result.undisplayed().size() + " of the outputs of " + notebook
                    + " could not be shown as they should: "
                    + result.undisplayed().get(0));
        }
        return result.succeeded() ? 0 : 1;
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec, "set by the command line")
                .commandLine()
                .getErr();
    }

    private String kept() {
        return output == null ? "; give -o OUT.ipynb to keep what ran before." : "; what ran is in " + output + ".";
    }

    /** A cell that calls System.exit would end the run in silence, and might call it a success. */
    private void tellOfEarlyEnd() {
        System.err.println();
        System.err.println("portolan: the program was ended before " + notebook + " was" + kept());
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
