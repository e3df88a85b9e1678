package io.portolan.schema;

/**
 * Something in a figure that will not be drawn as its author may expect.
 *
 * @param kind what sort of thing
 * @param path where, such as {@code data[0].marker.size}
 * @param message what is the matter, as a clause without a full stop
 */
public record Problem(Kind kind, String path, String message) {

    /** The sorts of problems. */
    public enum Kind {
        /** plotly.js has no trace of that type, and draws a scatter trace instead. */
        UNKNOWN_TRACE_TYPE,
        /** plotly.js has no attribute of that name, and ignores it. */
        UNKNOWN_ATTRIBUTE,
        /** The attribute does not take such a value; plotly.js takes the default instead. */
        WRONG_VALUE,
        /** Columns that belong together differ in length; plotly.js drops what is beyond the shortest. */
        UNEQUAL_LENGTHS,
        /** The renderer of the still never looks at the attribute: nothing in the drawing depends on it. */
        NOT_DRAWN
    }

    /** Path and message. */
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
