package io.portolan.kernel.notebook;

import io.portolan.kernel.session.Cell;
import io.portolan.kernel.session.CellError;
import io.portolan.kernel.session.CellResult;
import io.portolan.kernel.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a Java notebook from top to bottom with no Jupyter there. The executed notebook is written after each cell, so
 * that whatever ends the run, what was done is there. The first cell that fails stops it, unless the cell is tagged
 * {@code raises-exception}. A value that cannot be displayed stops nothing, but the run did not succeed.
 */
public final class NotebookRunner {

    private final RunRequest request;
    private final ProgressListener progress;
    private final ShownOutputs shown = new ShownOutputs();
    private final NotebookDocument document;

    private NotebookRunner(RunRequest request, ProgressListener progress) {
        this.request = request;
        this.progress = progress;
        this.document = NotebookDocument.read(request.notebook());
    }

    /**
     * Runs a notebook. A failing cell is a result, not an exception.
     *
     * @throws NotebookException if the notebook cannot be read, a parameter does not fit, or a file cannot be written
     */
    public static RunResult run(RunRequest request, ProgressListener progress) {
        return new NotebookRunner(request, progress).run();
    }

    private RunResult run() {
        long start = System.nanoTime();
        new Parameters(request.parameters(), progress::note).inject(document);
        List<NotebookCell> cells =
                document.cells().stream().filter(NotebookCell::isCode).toList();
        cells.forEach(NotebookCell::reset);
        // A folder that cannot be written is told before hours of work, not after.
        save();
        int executed = 0;
        Optional<CellError> error = Optional.empty();
        try (Session session = Session.open(request.session())) {
            while (executed < cells.size() && error.isEmpty()) {
                NotebookCell cell = cells.get(executed++);
                error = execute(session, cell, executed, cells.size());
                save();
            }
        }
        report();
        synchronized (shown) {
            return new RunResult(executed, error, shown.failures(), since(start));
        }
    }

    private Optional<CellError> execute(Session session, NotebookCell cell, int number, int total) {
        long start = System.nanoTime();
        progress.started(number, total, cell.source());
        DocumentOutput output = new DocumentOutput(cell, shown);
        cell.setExecutionCount(number);
        CellResult result = session.evaluate(new Cell(cell.id(), number, cell.source()), output);
        result.value().ifPresent(value -> output.result(value, number));
        result.error().ifPresent(output::error);
        progress.ended(result, since(start));
        return cell.tags().contains("raises-exception") ? Optional.empty() : result.error();
    }

    private void save() {
        synchronized (shown) {
            request.output().ifPresent(file -> AtomicFile.write(file, document.toJson()));
        }
    }

    private void report() {
        synchronized (shown) {
            request.report()
                    .ifPresent(file -> AtomicFile.write(file, new HtmlReport(document, request.notebook()).toHtml()));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
