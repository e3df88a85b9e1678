package io.portolan.app;

import io.portolan.frame.Frame;
import io.portolan.frame.Frames;
import io.portolan.raster.sample.Attractor;
import io.portolan.raster.store.PackedStore;
import io.portolan.raster.store.StoreWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portolan pack}: rows into a packed store, from which any part of the plane is shown at once. */
@Command(
        name = "pack",
        description = {
            "Packs rows into a store: a file from which charts show any part of any number of rows at once.",
            "In a notebook: point(Path.of(\"rows.pcol\")).x(\"x\").y(\"y\")"
        },
        mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    Rows rows = new Rows();

    @Option(names = "-x", paramLabel = "COLUMN", description = "The column that holds x; by default the first.")
    @Nullable
    String x;

    @Option(names = "-y", paramLabel = "COLUMN", description = "The column that holds y; by default the second.")
    @Nullable
    String y;

    @Option(names = "--points", paramLabel = "N", description = "How many points of the attractor, such as 1e9.")
    @Nullable
    Double points;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "STORE.pcol",
            description = "The store, written whole or not at all.")
    Path store = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    /** Where the rows come from. */
    static final class Rows {

        @Parameters(paramLabel = "DATA", description = "A file of rows: CSV, TSV or JSON.")
        @Nullable
        Path data;

        @Option(
                names = "--attractor",
                paramLabel = "NAME",
                description = "In place of a file, the points of a strange attractor: clifford or de-jong.")
        @Nullable
        String attractor;
    }

    @Override
    public Integer call() {
        RowProgress progress = new RowProgress(err(), System.console() != null);
        StoreWriter writer = StoreWriter.to(store).withProgress(progress);
        try (PackedStore packed = rows.attractor == null ? data(writer) : attractor(writer, rows.attractor)) {
            progress.end();
            Console.of(spec).println(String.format(Locale.ROOT, "%s: %,d rows", store, packed.size()));
            if (packed.leftOut() > 0) {
                err().println(String.format(
                        Locale.ROOT,
                        "portolan: %,d rows were left out: a coordinate is missing or infinite",
                        packed.leftOut()));
            }
        }
        return 0;
    }

    private PackedStore attractor(StoreWriter writer, String name) {
        if (points == null || !(points >= 1 && points <= Long.MAX_VALUE)) {
            throw usage("--attractor needs --points N, at least 1.");
        }
        Attractor attractor = Attractor.named(name);
        long count = points.longValue();
        return writer.expecting(count).write(attractor.columns(), attractor.points(count));
    }

    private PackedStore data(StoreWriter writer) {
        if (points != null) {
            throw usage("--points belongs to --attractor; a file is packed whole.");
        }
        Frame frame = Frames.frame(Objects.requireNonNull(rows.data, "else there is an attractor"));
        if (frame.names().size() < 2) {
            throw usage("A store needs two columns of coordinates; the file has " + frame.names() + ".");
        }
        return writer.write(
                frame,
                x == null ? frame.names().get(0) : x,
                y == null ? frame.names().get(1) : y);
    }

    private ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec, "set by the command line");
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }
}
