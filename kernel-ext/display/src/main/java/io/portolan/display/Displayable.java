package io.portolan.display;

/** An object that displays itself. For objects of other libraries write a {@link DisplayHook}. */
public interface Displayable {

    /**
     * Describes this object for display.
     *
     * @param context what the platform can show; content it does not accept need not be offered
     * @return a bundle whose content may be computed lazily, never null
     */
    MimeBundle toMimeBundle(DisplayContext context);
}
