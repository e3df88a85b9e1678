package io.portolan.app;

import io.portolan.figure.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where drawings go: one file, or a folder; beside their figures where neither is named. */
final class RenderTarget {

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "For one figure, or several as the pages of one pdf; - is standard output.")
    @Nullable
    String file;

    @Option(names = "--out-dir", paramLabel = "DIR", description = "A file for each figure, named like it.")
    @Nullable
    Path folder;

    /** Whether all figures become one document. */
    boolean isDocument(int figures) {
        return file != null && figures > 1;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file)
                .filter(name -> !name.equals(RenderJob.STANDARD))
                .map(Path::of);
    }

    /**
     * A job for each figure.
     *
     * @throws IllegalArgumentException if two drawings, or a drawing and a figure, would be the same file
     */
    List<RenderJob> jobs(List<String> sources, Format format) {
        List<RenderJob> jobs = new ArrayList<>();
        Map<Path, String> taken = new HashMap<>();
        for (String source : sources) {
            Optional<Path> drawing = file != null ? file() : Optional.of(beside(source, format));
            drawing.map(Folder::resolve).filter(path -> file == null).ifPresent(path -> {
                String other = taken.put(path, source);
                if (other != null) {
                    throw new IllegalArgumentException(other + " and " + source + " would both become " + path + ".");
                }
            });
            jobs.add(new RenderJob(source, drawing));
        }
        for (String source : sources) {
            if (taken.containsKey(Folder.resolve(Path.of(source)))) {
                throw new IllegalArgumentException("The drawing of a figure would replace " + source + ".");
            }
        }
        return jobs;
    }

    /** The figure's own name with the format's ending, in the folder named or beside the figure. */
    private Path beside(String source, Format format) {
        boolean standard = source.equals(RenderJob.STANDARD);
        String name = standard ? "figure" : String.valueOf(Path.of(source).getFileName());
        String result = name.replaceFirst("\\.json$", "") + "." + format.extension();
        if (folder != null) {
            return folder.resolve(result);
        }
        return standard ? Path.of(result) : Path.of(source).resolveSibling(result);
    }
}
