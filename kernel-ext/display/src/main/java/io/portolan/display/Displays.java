package io.portolan.display;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows values: finds the hook of a value, asks it for a bundle, and hands the bundle to the platform this program runs
 * on. Nothing is dropped silently: a hook that throws gives the value's text and the error, and where no platform can
 * show anything a file is written and its place told on standard error.
 *
 * <p>Safe for use by several threads.
 */
public final class Displays {

    private static final Displays GLOBAL = new Displays(Environment.system());

    private final Consumer<String> report;
    private final Preferences preferences;
    private final Platforms platforms;
    private final Hooks hooks;
    private final Set<NotebookPlatform> installed = new HashSet<>();
    private volatile @Nullable NotebookPlatform chosen;

    Displays(Environment environment) {
        this(environment, message -> System.err.println(message));
    }

    Displays(Environment environment, Consumer<String> report) {
        this.report = report;
        this.preferences = new Preferences(environment);
        platforms = new Platforms(environment, report);
        hooks = new Hooks(report);
    }

    /**
     * The registry of this program. The first call on a live platform hooks Portolan into it, so that results display
     * themselves; never throws.
     */
    public static Displays get() {
        GLOBAL.attach();
        return GLOBAL;
    }

    /** Looks for a live platform; one that was asked for and is missing is told by {@link #platform()}. */
    void attach() {
        if (chosen == null) {
            try {
                platform();
            } catch (DisplayException missing) {
                return;
            }
        }
    }

    /** Adds a hook; it goes before those that were found on the classpath. */
    public void register(DisplayHook<?> hook) {
        hooks.register(hook);
    }

    /**
     * The platform in use, chosen at the first call. Files are only a stopgap: while they are used, each call looks
     * whether a live platform has appeared.
     *
     * @throws DisplayException if the setting {@code platform} names one that is not there
     */
    public NotebookPlatform platform() {
        NotebookPlatform known = chosen;
        return known != null ? known : choose();
    }

    private synchronized NotebookPlatform choose() {
        NotebookPlatform found = platforms.choose();
        if (found != platforms.files()) {
            adopt(found);
        }
        return found;
    }

    /**
     * Uses the named platform from now on.
     *
     * @throws DisplayException if there is none of that name; the message lists those there are
     */
    public synchronized void use(String platformName) {
        adopt(platforms.named(platformName));
    }

    /** Uses this platform from now on. */
    public synchronized void use(NotebookPlatform platform) {
        adopt(platform);
    }

    private void adopt(NotebookPlatform platform) {
        chosen = platform;
        if (installed.add(platform)) {
            platform.install(this);
        }
    }

    /** Whether a hook or the value itself knows how to display it, so that it is more than its text. */
    public boolean canDisplay(@Nullable Object value) {
        return value instanceof Displayable
                || value instanceof MimeBundle
                || (value != null && hooks.find(value.getClass()).isPresent());
    }

    /**
     * What the platform in use can do now, as the user's settings {@code budget} (bytes of an output) and {@code theme}
     * (light or dark) have it.
     *
     * @throws DisplayException if a setting cannot be understood
     */
    public DisplayContext context() {
        return preferences.applyTo(platform().context());
    }

    /** Describes a value for the platform in use. */
    public MimeBundle bundle(@Nullable Object value) {
        return bundle(value, context());
    }

    /**
     * Describes a value. Never throws for the sake of a hook, and every content of the result has been computed.
     *
     * @param value what to describe; null is the text "null"
     */
    public MimeBundle bundle(@Nullable Object value, DisplayContext context) {
        MimeBundle described = value instanceof MimeBundle bundle ? bundle : describe(value, context);
        return Resolution.resolve(described, context);
    }

    private MimeBundle describe(@Nullable Object value, DisplayContext context) {
        if (value == null) {
            return MimeBundle.text("null");
        }
        try {
            Optional<DisplayHook<?>> hook = hooks.find(value.getClass());
            boolean overrides = hook.isPresent() && hook.get().priority() > 0;
            if (value instanceof Displayable displayable && !overrides) {
                return Resolution.withText(displayable.toMimeBundle(context), value);
            }
            return hook.isPresent()
                    ? Resolution.withText(display(hook.get(), value, context), value)
                    : MimeBundle.text(Resolution.text(value));
        } catch (Throwable failure) {
            Mishap.passOver(failure);
            return Resolution.failed(value, failure);
        }
    }

    @SuppressWarnings("unchecked") // the hook was found by the name of the value's own type
    private static <T> MimeBundle display(DisplayHook<?> hook, T value, DisplayContext context) {
        return ((DisplayHook<T>) hook).display(value, context);
    }

    /**
     * Shows a value on the platform in use.
     *
     * @param value anything; null is the text "null"
     * @throws DisplayException if neither the platform nor a file could take it
     */
    public DisplayHandle show(@Nullable Object value) {
        NotebookPlatform platform = platform();
        DisplayContext context = preferences.applyTo(platform.context());
        try {
            return platform.publish(bundle(value, context));
        } catch (DisplayException failure) {
            NotebookPlatform files = platforms.files();
            if (platform == files) {
                throw failure;
            }
            report.accept("Portolan cannot show this on " + platform.name() + ": " + failure.getMessage());
            return files.publish(bundle(value, files.context()));
        }
    }
}
