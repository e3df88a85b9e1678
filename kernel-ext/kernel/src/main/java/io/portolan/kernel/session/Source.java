package io.portolan.kernel.session;

/**
 * Text that snippets are taken from: a cell, or a file that a cell loads.
 *
 * @param name how error messages call it, such as {@code cell [3]} or {@code helpers.java}
 * @param text with lines ended by {@code \n}
 */
record Source(String name, String text) {

    /** The line, counted from 1, that holds the character at this offset. */
    int line(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The text of a line counted from 1; empty beyond the end. */
    String lineText(int line) {
        String[] lines = text.split("\n", -1);
        return line >= 1 && line <= lines.length ? lines[line - 1] : "";
    }

    /** How many characters stand before this offset on its line. */
    int column(int offset) {
        int end = Math.min(offset, text.length());
        return end - (text.lastIndexOf('\n', end - 1) + 1);
    }

    int endOfLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
