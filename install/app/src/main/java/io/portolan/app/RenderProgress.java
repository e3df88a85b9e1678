package io.portolan.app;

import java.io.PrintWriter;

/** How far a run is: on a terminal a bar, elsewhere a line for each tenth; nothing for a few figures. */
final class RenderProgress {

    private static final int FEW = 10;
    private static final int BAR = 40;

    private final PrintWriter out;
    private final boolean terminal;
    private final int total;
    private int done;

    RenderProgress(PrintWriter out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    /** One more figure is through. */
    synchronized void advance() {
        done++;
        if (total <= FEW) {
            return;
        }
        if (terminal) {
            draw();
        } else if (done * FEW / total > (done - 1) * FEW / total) {
            out.println("portolan: " + done + " of " + total + " figures");
            out.flush();
        }
    }

    /** Says something while the run goes on. */
    synchronized void say(String line) {
        if (terminal && total > FEW) {
            out.print("\r\u001b[K");
        }
        out.println("portolan: " + line);
        out.flush();
    }

    private void draw() {
        int filled = done * BAR / total;
        out.print("\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + " of " + total
                + (done == total ? System.lineSeparator() : ""));
        out.flush();
    }
}
