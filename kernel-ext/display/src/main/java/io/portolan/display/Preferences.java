package io.portolan.display;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the user's settings say about every output. */
record Preferences(Environment environment) {

    DisplayContext applyTo(DisplayContext context) {
        DisplayContext sized = environment
                .setting("budget")
                .map(text -> context.withByteBudget(bytes(text)))
                .orElse(context);
        return environment
                .setting("theme")
                .map(text -> sized.withTheme(theme(text)))
                .orElse(sized);
    }

    private static long bytes(String text) {
        try {
            long bytes = Long.parseLong(text.strip().replace("_", ""));
            if (bytes > 0) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            throw misunderstood("budget", text, "a number of bytes", e);
        }
        throw misunderstood("budget", text, "a number of bytes over 0", null);
    }

    private static Theme theme(String text) {
        try {
            return Theme.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw misunderstood("theme", text, "one of " + Arrays.toString(Theme.values()), e);
        }
    }

    private static DisplayException misunderstood(String name, String text, String wanted, @Nullable Throwable cause) {
        return new DisplayException(
                "The setting portolan." + name + " is " + wanted + ", not \"" + text + "\".", cause);
    }
}
