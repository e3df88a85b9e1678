package io.portolan.kernel.session;

import io.portolan.display.MimeBundle;

/**
 * Where the outputs of one cell go, in the order of the calls. Called from the cell's thread and from threads the cell
 * started, also after the cell has ended.
 */
public interface CellOutput {

    /** Text the cell printed. */
    void stream(StandardStream stream, String text);

    /** A value the cell shows beside its result. */
    void display(MimeBundle bundle, String displayId);

    /** Replaces every output that was shown under this id. */
    void update(MimeBundle bundle, String displayId);

    /**
     * Removes the cell's outputs.
     *
     * @param wait whether to keep them until the next output arrives, which avoids flicker
     */
    void clear(boolean wait);

    /**
     * Asks the reader for a line.
     *
     * @return the line, without its end
     * @throws InputUnavailableException if nobody can answer
     * @throws InterruptedException if the cell was interrupted while it waited
     */
    String readLine(String prompt) throws InterruptedException;
}
