package io.portolan.app;

import io.portolan.raster.Progress;
import java.io.PrintWriter;

/** How far the packing of rows is: on a terminal a bar, elsewhere a line for each tenth. */
final class RowProgress implements Progress {

    private static final int BAR = 40;
    private static final int TENTHS = 10;

    private final PrintWriter out;
    private final boolean terminal;
    private long shown;

    RowProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void rows(long done, long all) {
        if (all <= 0) {
            return;
        }
        long parts = Math.min(all, done) * (terminal ? 100 : TENTHS) / all;
        if (parts > shown) {
            shown = parts;
            show(parts);
        }
    }

    private void show(long parts) {
        if (terminal) {
            int filled = (int) (parts * BAR / 100);
            out.print("\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + parts + " %");
        } else {
            out.println("portolan: " + parts * 100 / TENTHS + " %");
        }
        out.flush();
    }

    /** The work is done. */
    synchronized void end() {
        if (terminal && shown > 0) {
            out.println();
            out.flush();
        }
    }
}
