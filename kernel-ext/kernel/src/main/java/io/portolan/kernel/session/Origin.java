package io.portolan.kernel.session;

/**
 * Where a snippet was written.
 *
 * @param source the cell or file
 * @param offset of the snippet's first character
 */
record Origin(Source source, int offset) {

    /** The line of the source that is the snippet's line of this number, both counted from 1. */
    int line(int snippetLine) {
        return source.line(offset) + snippetLine - 1;
    }
}
