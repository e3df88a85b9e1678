package io.portolan.image.paint.pdf;

import io.portolan.image.deflate.Zlib;
import io.portolan.image.paint.TextBuffer;

/**
 * What pages and documents that are written one after the other use in turn.
 *
 * @param zlib compresses streams
 * @param content what is drawn on a page
 */
record Scratch(Zlib zlib, TextBuffer content) {

    Scratch() {
        this(new Zlib(), new TextBuffer());
    }
}
