package io.portolan.frame;

/**
 * Reads one kind of data as a {@link Frame}. Providers are found by {@link java.util.ServiceLoader}; they go before the
 * kinds this package reads by itself (see {@link Frames}).
 */
public interface FrameProvider {

    /** Whether {@link #frame} takes this data; must not throw and must not load types the data's library lacks. */
    boolean accepts(Object data);

    /**
     * Reads the data.
     *
     * @throws UnsupportedDataException if it cannot be read after all
     */
    Frame frame(Object data);
}
