package io.portolan.display;

/** A value that has been shown. May be used from any thread. */
public interface DisplayHandle {

    /** Identifies the output on its platform: a display id, a paragraph's output, a file. */
    String id();

    /** Replaces what is shown, in place. */
    void update(MimeBundle bundle);

    /** Replaces what is shown by another value, displayed as {@link Displays#show(Object)} would. */
    default void update(Object value) {
        update(Displays.get().bundle(value));
    }

    /** Takes the output away. */
    void clear();
}
