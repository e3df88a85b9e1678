package io.portolan.display;

/**
 * A place that shows things. Platforms are found by {@link java.util.ServiceLoader}; the one that is surest to be
 * present is used unless {@code PORTOLAN_PLATFORM}, {@code -Dportolan.platform} or {@link Displays#use(String)} names
 * another.
 */
public interface NotebookPlatform {

    /** The name it is chosen by: lower case, one word. */
    String name();

    /** How sure it is to be running here: 0 not at all, 100 certainly. Must be cheap and must not throw. */
    int detect(Environment environment);

    /** What it can show now. */
    DisplayContext context();

    /**
     * Hooks Portolan into the platform, so that cell results display themselves. Called once, before the first use.
     */
    default void install(Displays displays) {}

    /** Tells a listener of all cells from now on; a platform that cannot know does nothing. */
    default void listen(CellListener listener) {}

    /**
     * Shows a bundle.
     *
     * @param bundle resolved for {@link #context()}: every content can be computed without failing. On a platform
     *     without {@link Capability#ALTERNATIVES}, text beside another type is a note to be shown with it
     * @throws DisplayException if nothing can be shown; the value is then written to a file
     */
    DisplayHandle publish(MimeBundle bundle);
}
