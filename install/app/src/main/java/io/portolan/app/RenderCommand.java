package io.portolan.app;

import io.portolan.display.PortolanException;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan render}: Plotly JSON to pictures and pages. One bad figure is reported and the rest goes on. */
@Command(
        name = "render",
        description = "Draws figures of Plotly JSON as html, svg, png or pdf.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FIGURE.json", description = "Plotly JSON; - is standard input.")
    List<String> figures = List.of();

    @ArgGroup
    @Nullable
    Target target;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; by default the ending of -o, else png.")
    @Nullable
    Format format;

    @Option(names = "--width", description = "CSS pixels, instead of the figure's own.")
    @Nullable
    Integer width;

    @Option(names = "--height", description = "CSS pixels, instead of the figure's own.")
    @Nullable
    Integer height;

    @Option(names = "--scale", description = "Image pixels for each CSS pixel.", defaultValue = "1")
    double scale;

    @Spec
    @Nullable
    CommandSpec spec;

    /** Where the result goes: one file or a folder. */
    static final class Target {

        @Option(names = "-o", paramLabel = "FILE", description = "For one figure; - is standard output.")
        @Nullable
        String file;

        @Option(names = "--out-dir", paramLabel = "DIR", description = "A file for each figure, named like it.")
        @Nullable
        Path folder;
    }

    @Override
    public Integer call() {
        checkUsage();
        int failed = 0;
        for (String figure : figures) {
            failed += renderOrReport(figure) ? 0 : 1;
        }
        if (failed > 0 && figures.size() > 1) {
            err().println("portolan: " + failed + " of " + figures.size() + " figures failed");
        }
        return failed > 0 ? 1 : 0;
    }

    private void checkUsage() {
        if (figures.size() > 1 && target != null && target.file != null) {
            throw usage("-o takes one figure; use --out-dir DIR for several.");
        }
        if (format == Format.FRAGMENT) {
            throw usage("A fragment is for notebooks; use --format html.");
        }
        boolean sized = (width == null || width > 0) && (height == null || height > 0);
        if (!sized || !(scale > 0)) {
            throw usage("--width, --height and --scale must be over 0.");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return java.util.Objects.requireNonNull(spec, "set by the command line");
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private boolean renderOrReport(String source) {
        try {
            render(source);
            return true;
        } catch (PortolanException e) {
            err().println("portolan: " + e.getMessage());
            return false;
        }
    }

    private void render(String source) {
        Figure figure = source.equals("-") ? readStandardInput() : Figure.read(Folder.resolve(Path.of(source)));
        if (target != null && "-".equals(target.file)) {
            System.out.writeBytes(Renderers.render(figure, formatOr(Format.PNG), options()));
            System.out.flush();
            return;
        }
        Path file = destination(source);
        Renderers.save(figure, Folder.resolve(file), format == null ? Format.of(file) : format, options());
        command().commandLine().getOut().println(file);
    }

    private static Figure readStandardInput() {
        try {
            return Figure.parse(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RenderException("Cannot read standard input: " + e, e);
        }
    }

    private Format formatOr(Format other) {
        return format == null ? other : format;
    }

    private RenderOptions options() {
        RenderOptions standard = RenderOptions.standard();
        return new RenderOptions(
                Optional.ofNullable(width),
                Optional.ofNullable(height),
                scale,
                standard.colors(),
                standard.still(),
                standard.context());
    }

    /** The file named, or the figure's own name with the format's ending, in the folder named or beside the figure. */
    private Path destination(String source) {
        if (target != null && target.file != null) {
            return Path.of(target.file);
        }
        String name = source.equals("-")
                ? "figure.json"
                : String.valueOf(Path.of(source).getFileName());
        String result =
                name.replaceFirst("\\.json$", "") + "." + formatOr(Format.PNG).extension();
        if (target != null && target.folder != null) {
            return target.folder.resolve(result);
        }
        return source.equals("-") ? Path.of(result) : Path.of(source).resolveSibling(result);
    }
}
