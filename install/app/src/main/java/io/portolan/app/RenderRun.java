package io.portolan.app;

import io.portolan.display.PortolanException;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.WholeFile;
import io.portolan.image.PdfReport;
import io.portolan.schema.Inspection;
import io.portolan.schema.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Figures on their way to drawings. One that fails is reported in a line, and the rest goes on.
 *
 * @param options their sizes
 * @param checks whether the problems of each figure are told
 * @param progress told of each figure
 */
record RenderRun(Engine engine, Format format, RenderOptions options, boolean checks, RenderProgress progress) {

    /** What is done with a figure that could be read. */
    private interface Drawing {

        void draw(Figure figure) throws IOException;
    }

    /**
     * Draws each figure to its file, as many at a time as there are processors.
     *
     * @param written told of each file, in the order of the jobs
     * @return how many failed
     */
    int files(List<RenderJob> jobs, Consumer<Path> written) throws InterruptedException, ExecutionException {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs.size(), processors));
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (RenderJob job : jobs) {
                results.add(pool.submit(() -> attempt(job, figure -> toFile(job, figure))));
            }
            int failed = 0;
            for (int i = 0; i < jobs.size(); i++) {
                if (results.get(i).get()) {
                    jobs.get(i).file().ifPresent(written);
                } else {
                    failed++;
                }
            }
            return failed;
        } finally {
            pool.shutdownNow();
        }
    }

    private void toFile(RenderJob job, Figure figure) {
        byte[] drawing = engine.render(figure, format, options);
        job.file()
                .ifPresentOrElse(
                        file -> WholeFile.write(Folder.resolve(file), out -> out.write(drawing)),
                        () -> System.out.writeBytes(drawing));
    }

    /**
     * Draws the figures as the pages of one PDF file, one at a time.
     *
     * @return how many failed
     */
    int document(List<RenderJob> jobs, Path file) {
        List<RenderJob> failed = new ArrayList<>();
        WholeFile.write(Folder.resolve(file), out -> {
            try (PdfReport report = PdfReport.to(out)) {
                for (RenderJob job : jobs) {
                    if (!attempt(job, figure -> report.page(figure, options))) {
                        failed.add(job);
                    }
                }
            }
            if (failed.size() == jobs.size()) {
                throw new IOException("no figure could be drawn");
            }
        });
        return failed.size();
    }

    private boolean attempt(RenderJob job, Drawing drawing) {
        try {
            Figure figure = job.read();
            check(job, figure);
            drawing.draw(figure);
            return true;
        } catch (PortolanException e) {
            progress.say(job.told(String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            progress.say(job.told("cannot be drawn: " + e));
        } finally {
            progress.advance();
        }
        return false;
    }

    /** A trace of no known type is an error; other problems are told where that is wished. */
    private void check(RenderJob job, Figure figure) {
        List<Problem> problems =
                checks ? figure.check(format) : Inspection.of(figure.document()).problems();
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.UNKNOWN_TRACE_TYPE) {
                throw new RenderException(problem.toString());
            } else if (checks) {
                progress.say(job.told(problem.toString()));
            }
        }
    }
}
