package io.portolan.app;

import io.portolan.chromium.ChromiumRenderer;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;

/** What draws the figures of one run; safe for use by several threads. */
interface Engine extends AutoCloseable {

    byte[] render(Figure figure, Format format, RenderOptions options);

    @Override
    default void close() {}

    /** The engines there are, in the words of the command line. */
    enum Name {
        /** Portolan's own renderers. */
        JVM {
            @Override
            Engine start() {
                return Renderers::render;
            }
        },
        /** plotly.js in an installed browser. */
        CHROMIUM {
            @Override
            Engine start() {
                return new Chromium(ChromiumRenderer.start());
            }
        };

        abstract Engine start();
    }

    /** A browser for as long as the run takes; it draws no html. */
    record Chromium(ChromiumRenderer browser) implements Engine {

        @Override
        public byte[] render(Figure figure, Format format, RenderOptions options) {
            return browser.render(figure, format, options);
        }

        @Override
        public void close() {
            browser.close();
        }
    }
}
