package io.portolan.image.paint;

import io.portolan.image.scene.TextElement;
import io.portolan.image.scene.TextLine;
import io.portolan.image.scene.TextRun;

/** Places the runs of a text one behind the other. */
public final class TextRuns {

    /** What receives the runs of a text. */
    public interface Sink {

        /**
         * Takes one run and answers its advance in pixels.
         *
         * @param dx how far along the text's own line it starts, from the anchor
         * @param dy how far below the text's first baseline its own is
         */
        double run(TextRun run, double dx, double dy);
    }

    private TextRuns() {}

    /** Hands every run to the sink. */
    public static void send(TextElement element, Sink sink) {
        for (TextLine line : element.lines()) {
            double x = -line.width() * element.anchor().share();
            for (TextRun run : line.runs()) {
                x += sink.run(run, x, line.dy() - run.rise());
            }
        }
    }
}
