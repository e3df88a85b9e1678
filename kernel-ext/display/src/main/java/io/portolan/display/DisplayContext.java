package io.portolan.display;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the place where a value will be shown can do.
 *
 * @param accepted the MIME types it shows, best first; immutable
 * @param capabilities what its page can do; immutable
 * @param byteBudget how many bytes of content one output may have
 * @param theme the look of its page
 * @param page what its page already carries
 * @param comm how its page asks this program, where it can
 */
public record DisplayContext(
        Set<String> accepted,
        Set<Capability> capabilities,
        long byteBudget,
        Theme theme,
        Page page,
        Optional<CommTransport> comm) {

    public DisplayContext {
        accepted = Collections.unmodifiableSet(new LinkedHashSet<>(accepted));
        capabilities = capabilities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(capabilities));
        if (byteBudget <= 0) {
            throw new IllegalArgumentException("byteBudget must be positive, was " + byteBudget);
        }
    }

    /** A place whose page asks nothing. */
    public DisplayContext(Set<String> accepted, Set<Capability> capabilities, long byteBudget, Theme theme, Page page) {
        this(accepted, capabilities, byteBudget, theme, page, Optional.empty());
    }

    /** No page at all: every representation is wanted, each must stand alone, size does not matter. */
    public static DisplayContext detached() {
        return new DisplayContext(
                new LinkedHashSet<>(
                        List.of(MimeTypes.PLOTLY, MimeTypes.HTML, MimeTypes.SVG, MimeTypes.PNG, MimeTypes.TEXT)),
                Set.of(Capability.ALTERNATIVES, Capability.SCRIPTS, Capability.ISOLATED_FRAME),
                Long.MAX_VALUE,
                Theme.LIGHT,
                new Page());
    }

    public boolean accepts(String mimeType) {
        return accepted.contains(mimeType);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    public DisplayContext withAccepted(Set<String> mimeTypes) {
        return new DisplayContext(mimeTypes, capabilities, byteBudget, theme, page, comm);
    }

    public DisplayContext withByteBudget(long bytes) {
        return new DisplayContext(accepted, capabilities, bytes, theme, page, comm);
    }

    public DisplayContext withTheme(Theme changed) {
        return new DisplayContext(accepted, capabilities, byteBudget, changed, page, comm);
    }

    public DisplayContext withPage(Page changed) {
        return new DisplayContext(accepted, capabilities, byteBudget, theme, changed, comm);
    }

    /** This place with a way for its page to ask. */
    public DisplayContext withComm(CommTransport transport) {
        Set<Capability> more = EnumSet.of(Capability.COMM);
        more.addAll(capabilities);
        return new DisplayContext(accepted, more, byteBudget, theme, page, Optional.of(transport));
    }
}
