package io.portolan.jupyter;

import io.portolan.display.DisplayException;
import java.util.Optional;

/** What Portolan asks of a running kernel. Usable from any thread, also while no cell runs. */
interface Kernel {

    /**
     * Shows an output under the cell that is running, or that ran last.
     *
     * @throws DisplayException if the kernel has no way to send it
     */
    void display(String displayId, Output output);

    /**
     * Replaces an output wherever it is shown.
     *
     * @throws DisplayException if the kernel has no way to send it
     */
    void update(String displayId, Output output);

    /** The cell that is running or ran last; empty where the kernel does not tell. */
    Optional<Cell> cell();

    /** Lets these results be the kernel's way to render whatever Portolan can display. */
    void renderBy(CellResults results);
}
