package io.portolan.display;

/**
 * Displays the objects of a type that does not display itself. Hooks are found by {@link java.util.ServiceLoader} or
 * registered with {@link Displays#register(DisplayHook)}.
 *
 * @param <T> the type it displays
 */
public interface DisplayHook<T> {

    /**
     * The binary name of the class or interface it displays, subtypes included. A name and not a class, so that a hook
     * for a library that is absent costs nothing.
     */
    String typeName();

    /** Among hooks for the same type the highest wins; above 0 it also goes before {@link Displayable}. */
    default int priority() {
        return 0;
    }

    /**
     * Describes the value for display. Whatever this throws is shown beside the value's text.
     *
     * @param value an instance of {@link #typeName()}, never null
     */
    MimeBundle display(T value, DisplayContext context);
}
