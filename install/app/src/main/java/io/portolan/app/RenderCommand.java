package io.portolan.app;

import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan render}: Plotly JSON to pictures and pages, many figures in one process. */
@Command(
        name = "render",
        description = {
            "Draws figures of Plotly JSON as png, svg, pdf or html.",
            "A figure that cannot be drawn is reported, the others are drawn, and the exit status is 1."
        },
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FIGURE.json", description = "Plotly JSON; - is standard input.")
    List<String> figures = List.of();

    @ArgGroup
    RenderTarget target = new RenderTarget();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "png, svg, pdf or html; by default the ending of -o, else png.")
    @Nullable
    String formatName;

    @Option(names = "--width", paramLabel = "PIXELS", description = "CSS pixels, instead of the figure's own.")
    @Nullable
    Integer width;

    @Option(names = "--height", paramLabel = "PIXELS", description = "CSS pixels, instead of the figure's own.")
    @Nullable
    Integer height;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Image pixels for each CSS pixel; by default ${DEFAULT-VALUE}.",
            defaultValue = "1")
    double scale;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = {
                "jvm, Portolan's own, or chromium, plotly.js in an installed Chromium; by default ${DEFAULT-VALUE}.",
                "Chromium is exact and slow, and draws no html."
            },
            defaultValue = "jvm")
    Engine.Name engineName = Engine.Name.JVM;

    @Option(
            names = "--allow-remote-images",
            description = {
                "Fetches the images that figures name by http and https addresses.",
                "Without it they are left out, and --check tells of them."
            })
    boolean remoteImages;

    @Option(names = "--check", description = "Tells of each figure what will not be drawn as its author may expect.")
    boolean checks;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Format format = format();
        checkUsage(format);
        List<RenderJob> jobs = jobs(format);
        RenderProgress progress = new RenderProgress(err(), System.console() != null, jobs.size());
        int failed;
        try (Engine engine = engineName.start()) {
            RenderRun run = new RenderRun(engine, format, options(), checks, progress);
            failed = target.isDocument(jobs.size())
                    ? run.document(jobs, target.file().orElseThrow())
                    : run.files(jobs, file -> Console.of(spec).println(file));
        }
        if (failed > 0 && jobs.size() > 1) {
            progress.say(failed + " of " + jobs.size() + " figures failed");
        }
        return failed > 0 ? 1 : 0;
    }

    private Format format() {
        try {
            Format format = formatName != null
                    ? Format.named(formatName)
                    : target.file().map(Format::of).orElse(Format.PNG);
            if (format != Format.JSON) {
                return format;
            }
        } catch (RenderException e) {
            throw usage(e.getMessage());
        }
        throw usage("A figure is JSON already; --format is png, svg, pdf or html.");
    }

    private void checkUsage(Format format) {
        boolean document = target.isDocument(figures.size());
        if (document && (format != Format.PDF || target.file().isEmpty() || engineName != Engine.Name.JVM)) {
            throw usage("-o takes several figures only as the pages of a pdf file; use --out-dir DIR.");
        }
        if (engineName == Engine.Name.CHROMIUM && format == Format.HTML) {
            throw usage("Pages need no engine; leave --engine out.");
        }
        if (remoteImages && (engineName == Engine.Name.CHROMIUM || format == Format.HTML)) {
            throw usage("--allow-remote-images is for pictures by Portolan's own engine.");
        }
        boolean sized = (width == null || width > 0) && (height == null || height > 0);
        if (!sized || !(scale > 0)) {
            throw usage("--width, --height and --scale must be over 0.");
        }
        if (figures.stream().filter(RenderJob.STANDARD::equals).count() > 1) {
            throw usage("Standard input can be read once.");
        }
    }

    private List<RenderJob> jobs(Format format) {
        try {
            return target.jobs(figures, format);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(@Nullable String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec, "set by the command line");
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private RenderOptions options() {
        RenderOptions standard = RenderOptions.standard();
        return new RenderOptions(
                Optional.ofNullable(width),
                Optional.ofNullable(height),
                scale,
                standard.colors(),
                remoteImages,
                standard.still(),
                standard.context(),
                standard.endpoint());
    }
}
