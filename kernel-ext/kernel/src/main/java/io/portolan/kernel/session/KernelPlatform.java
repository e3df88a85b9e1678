package io.portolan.kernel.session;

import io.portolan.display.Capability;
import io.portolan.display.CellListener;
import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.NotebookPlatform;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows values as outputs of the running cell, in the kernel and in the notebook runner alike. */
public final class KernelPlatform implements NotebookPlatform {

    /** The name this platform is chosen by. */
    public static final String NAME = "kernel";

    private static final List<String> ACCEPTED = List.of(
            "application/javascript",
            MimeTypes.HTML,
            MimeTypes.MARKDOWN,
            "text/latex",
            MimeTypes.SVG,
            MimeTypes.PNG,
            MimeTypes.JPEG,
            "image/gif",
            MimeTypes.PDF,
            "application/json",
            "application/geo+json",
            "application/vnd.jupyter.widget-view+json",
            MimeTypes.TEXT);
    private static final Set<Capability> CAPABILITIES = Set.of(
            Capability.ALTERNATIVES,
            Capability.SCRIPTS,
            Capability.UPDATE_DISPLAY,
            Capability.PERSISTENT_OUTPUT,
            Capability.SHARED_PAGE);

    private final Supplier<@Nullable CellOutput> current;
    private final DisplayContext context;
    private final List<CellListener> listeners = new CopyOnWriteArrayList<>();

    KernelPlatform(Supplier<@Nullable CellOutput> current, SessionOptions options) {
        DisplayContext silent = new DisplayContext(
                new LinkedHashSet<>(ACCEPTED), CAPABILITIES, options.byteBudget(), Theme.LIGHT, new Page());
        this.current = current;
        this.context = options.comm().map(silent::withComm).orElse(silent);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int detect(Environment environment) {
        return 100;
    }

    @Override
    public DisplayContext context() {
        return context;
    }

    @Override
    public void listen(CellListener listener) {
        listeners.add(listener);
    }

    /** The running cell is being interrupted. */
    void tellInterrupted() {
        listeners.forEach(CellListener::interrupted);
    }

    /** The cell's code has ended. */
    void tellEnded() {
        listeners.forEach(CellListener::ended);
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        CellOutput output = current.get();
        if (output == null) {
            throw new DisplayException("no cell has run yet, so there is no place for an output");
        }
        Shown shown = new Shown(output, UUID.randomUUID().toString());
        output.display(bundle, shown.id());
        return shown;
    }

    /** Describes a value as for a cell, for a page of its own that nobody sees. */
    void rehearse(Object value) {
        Displays.get().bundle(value, context.withPage(new Page()));
    }

    /** Removes what the running cell has shown so far. */
    public void clear(boolean wait) {
        CellOutput output = current.get();
        if (output != null) {
            output.clear(wait);
        }
    }

    private final class Shown implements DisplayHandle {

        private final CellOutput home;
        private final String id;

        Shown(CellOutput home, String id) {
            this.home = home;
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        /** Front ends find the output by its id; what sends the update is the cell that runs now. */
        @Override
        public void update(MimeBundle bundle) {
            CellOutput running = current.get();
            (running == null ? home : running).update(bundle, id);
        }

        @Override
        public void clear() {
            update(MimeBundle.text(""));
        }
    }
}
