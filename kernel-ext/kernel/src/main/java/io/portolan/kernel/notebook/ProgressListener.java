package io.portolan.kernel.notebook;

import io.portolan.kernel.session.CellResult;
import java.io.PrintStream;
import java.time.Duration;

/** Told of a run while it goes on. */
public interface ProgressListener {

    /**
     * A cell begins.
     *
     * @param number counts code cells from 1
     * @param total how many code cells will run
     * @param source the cell's text
     */
    void started(int number, int total, String source);

    /** The cell ended. */
    void ended(CellResult result, Duration time);

    /** Something the user should know. */
    void note(String message);

    /** One line for each cell. */
    static ProgressListener printing(PrintStream stream) {
        return new PrintedProgress(stream);
    }

    /** Says nothing. */
    static ProgressListener silent() {
        return new PrintedProgress(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }
}
